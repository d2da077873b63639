import { remembering } from '../../../remembering.ts';

/** What a row of `lscpu` is about. */
export type Field =
  | 'architecture'
  | 'cpus'
  | 'threadsPerCore'
  | 'coresPerSocket'
  | 'sockets'
  | 'model'
  | 'virtualization'
  | 'hypervisorVendor'
  | 'virtualizationType'
  | 'flags'
  | 'cache'
  | 'other';

/** Labels as `lscpu` prints them in English and in its translations. */
const LABELS: readonly (readonly [Field, RegExp])[] = [
  [
    'architecture',
    /^(?:Architecture|Architektur|Arquitectura|Arquitetura|Архитектура|アーキテクチャー?|架构|Architektura|Architettura|Architectuur)$/,
  ],
  ['cpus', /^(?:CPU\(s\)|CPU|Processeur\(s\)|CPU:s|ЦПУ?|ЦП\(s\))$/],
  [
    'threadsPerCore',
    /^(?:Thread\(s\) per core|Thread\(s\) pro Kern|Thread\(s\) par c(?:œ|oe)ur|Hilo\(s\) de procesamiento por núcleo|Thread\(s\) per núcleo|Потоков на ядро|コアあたりのスレッド数|每个核的线程数|Wątków na rdzeń|Thread per core)$/,
  ],
  [
    'coresPerSocket',
    /^(?:Core\(s\) per socket|Kern\(e\) pro (?:Socket|Sockel)|C(?:œ|oe)ur\(s\) par socket|Núcleo\(s\) por .?(?:socket|soquete|zócalo).?|Ядер на сокет|ソケットあたりのコア数|每个(?:座|插槽)的核数|Rdzeni na gniazdo|Core per socket)$/,
  ],
  [
    'sockets',
    /^(?:Socket\(s\)|Sockel|Socket|.?Socket\(s\).|Zócalo\(s\)|Soquete\(s\)|Сокетов|ソケット数|座|插槽|Gniazd)$/,
  ],
  [
    'model',
    /^(?:Model name|Modellname|Nom de modèle|Nombre del modelo|Nome do modelo|Имя модели|モデル名|型号名称|Nazwa modelu|Nome del modello|Modelnaam)$/,
  ],
  [
    'virtualization',
    /^(?:Virtualization|Virtualisierung|Virtualisation|Virtualización|Virtualização|Виртуализация|仮想化|虚拟化|Wirtualizacja|Virtualizzazione)$/,
  ],
  [
    'hypervisorVendor',
    /^(?:Hypervisor vendor|Hypervisor-(?:Anbieter|Hersteller)|Constructeur d'hyperviseur|Fabricante del hipervisor|Fornecedor do hipervisor|(?:Разработчик|Производитель) гипервизора|ハイパーバイザー?(?:の?ベンダー?|製造元)|超管理器厂商|Producent hipernadzorcy)$/,
  ],
  [
    'virtualizationType',
    /^(?:Virtualization type|Virtualisierungstyp|Type de virtualisation|Tipo de virtuali[sz]ación|Tipo de virtualização|Тип виртуализации|仮想化(?:タイプ|の種類|型)|虚拟化类型|Typ wirtualizacji)$/,
  ],
  ['flags', /^(?:Flags|Markierungen|Drapeaux|Drapaux|Indicadores|Opções|Флаги|フラグ|标记|Flagi|Flag)$/],
  [
    'cache',
    /^(?:L[123][di]?(?:[ -][Cc]ache)?|Cache L[123][di]?|Caché L[123][di]?|L[123][di]? (?:缓存|キャッシュ)|Кэш L[123][di]?)$/,
  ],
  [
    'other',
    /^(?:CPU op-mode\(s\)|CPU[- ]Operationsmodus|Byte Order|Byte-Reihenfolge|Address sizes|Adressgrößen|On-line CPU\(s\) list|Off-line CPU\(s\) list|Liste der Online-CPU\(s\)|NUMA node\(s\)|NUMA node\d{1,3} CPU\(s\)|NUMA-Knoten\d{0,3}(?: CPU\(s\))?|NUMA|Vendor ID|Anbieterkennung|BIOS Vendor ID|BIOS Model name|BIOS CPU family|CPU family|Prozessorfamilie|Model|Modell|Stepping|Frequency boost|CPU\(s\) scaling MHz|CPU (?:max |min )?MHz|CPU static MHz|BogoMIPS|Caches \(sum of all\)|Virtualization features|Vulnerabilities|Vulnerability [\w ]{1,40}|Schwachstelle [\w ]{1,40}|Physical sockets|Physical chips|Physical cores\/chip|Core\(s\) per (?:cluster|book)|Book\(s\)|Drawer\(s\)|Cluster\(s\)|Microarchitecture)$/,
  ],
];

/** The field of a label; `undefined` when `lscpu` has no such label. */
export const fieldOf = (label: string): Field | undefined =>
  label.length > LABEL_MAX ? undefined : findField(label);

const findField = remembering((label) => LABELS.find(([, pattern]) => pattern.test(label))?.[0]);
/** Longest label, characters. */
const LABEL_MAX = 80;

/** Words of rows by the language that has them, as BCP 47 tags. */
const LOCALES: readonly (readonly [string, RegExp])[] = [
  ['de', /^(?:Kern\(e\) pro|Thread\(s\) pro|Sockel|Modellname|Markierungen|Virtualisierung)/],
  ['fr', /^(?:C(?:œ|oe)ur\(s\) par|Thread\(s\) par|Nom de modèle|Drape?aux|Processeur\(s\)|Virtualisation$)/],
  ['es', /^(?:Hilo\(s\)|Núcleo\(s\) por .?socket|Nombre del modelo|Virtualización|Arquitectura)/],
  ['pt-BR', /^(?:Thread\(s\) per núcleo|Núcleo\(s\) por soquete|Nome do modelo|Virtualização|Arquitetura)/],
  ['ru', /^[А-Яа-я]/],
  ['ja', /^[゠-ヿ]|モデル名|仮想化/],
  ['zh-CN', /^(?:架构|型号|每个|虚拟化|座)/],
  ['pl', /^(?:Wątków|Rdzeni|Nazwa modelu|Wirtualizacja)/],
];

/** The language of a label; `undefined` for English and for what several languages share. */
export const localeOf = (label: string): string | undefined =>
  LOCALES.find(([, pattern]) => pattern.test(label))?.[0];
