/** A value of the performance page that something is read from; `other` is known and of no interest. */
export type Field =
  | 'baseSpeed'
  | 'sockets'
  | 'cores'
  | 'logicalProcessors'
  | 'virtualProcessors'
  | 'virtualization'
  | 'virtualMachine'
  | 'hyperVSupport'
  | 'slots'
  | 'formFactor'
  | 'reserved'
  | 'other';

/** The labels of one language of Windows, in lower case. */
export interface Language {
  readonly locale: string;
  readonly labels: Readonly<Record<Field, readonly string[]>>;
  /** Headings of the pages on the processor and on memory. */
  readonly memory: readonly string[];
}

type Words = readonly [labels: readonly (readonly string[])[], memory: readonly string[]];

const FIELDS: readonly Field[] = [
  'baseSpeed',
  'sockets',
  'cores',
  'logicalProcessors',
  'virtualProcessors',
  'virtualization',
  'virtualMachine',
  'hyperVSupport',
  'slots',
  'formFactor',
  'reserved',
  'other',
];

/** One line for each field, in the order of `FIELDS`; then the heading of the memory page. */
const WORDS: Readonly<Record<string, Words>> = {
  en: [
    [
      ['base speed', 'maximum speed'],
      ['sockets'],
      ['cores'],
      ['logical processors', 'host logical processors'],
      ['virtual processors'],
      ['virtualization', 'virtualisation'],
      ['virtual machine'],
      ['hyper-v support'],
      ['slots used'],
      ['form factor'],
      ['hardware reserved'],
      ['l1 cache', 'l2 cache', 'l3 cache'],
    ],
    ['memory'],
  ],
  de: [
    [
      ['basisgeschwindigkeit', 'maximale geschwindigkeit'],
      ['sockets'],
      ['kerne'],
      ['logische prozessoren', 'logische hostprozessoren'],
      ['virtuelle prozessoren'],
      ['virtualisierung'],
      ['virtueller computer', 'virtuelle maschine'],
      ['hyper-v-unterstützung'],
      ['verwendete steckplätze'],
      ['formfaktor'],
      ['für hardware reserviert'],
      ['l1-cache', 'l2-cache', 'l3-cache'],
    ],
    ['arbeitsspeicher'],
  ],
  fr: [
    [
      ['vitesse de base', 'vitesse maximale'],
      ['sockets'],
      ['cœurs'],
      ['processeurs logiques'],
      ['processeurs virtuels'],
      ['virtualisation'],
      ['ordinateur virtuel', 'machine virtuelle'],
      ['prise en charge hyper-v', "prise en charge d'hyper-v"],
      ['emplacements utilisés'],
      ['facteur de forme'],
      ['matériel réservé', 'réservée au matériel'],
      ['cache de niveau 1', 'cache de niveau 2', 'cache de niveau 3'],
    ],
    ['mémoire'],
  ],
  es: [
    [
      ['velocidad de base', 'velocidad base', 'velocidad máxima'],
      ['sockets'],
      ['núcleos'],
      ['procesadores lógicos'],
      ['procesadores virtuales'],
      ['virtualización'],
      ['máquina virtual'],
      ['compatibilidad con hyper-v'],
      ['ranuras usadas'],
      ['factor de forma'],
      ['reservada para hardware'],
      ['caché l1', 'caché l2', 'caché l3', 'caché de nivel 1'],
    ],
    ['memoria'],
  ],
  'pt-BR': [
    [
      ['velocidade base', 'velocidade máxima'],
      ['sockets', 'soquetes'],
      ['núcleos'],
      ['processadores lógicos'],
      ['processadores virtuais'],
      ['virtualização'],
      ['máquina virtual'],
      ['suporte ao hyper-v', 'suporte para hyper-v'],
      ['slots usados'],
      ['fator forma', 'fator de forma'],
      ['reservada para hardware', 'reservado para hardware'],
      ['cache l1', 'cache l2', 'cache l3'],
    ],
    ['memória'],
  ],
  it: [
    [
      ['velocità di base', 'velocità massima'],
      ['socket', 'processori fisici'],
      ['core', 'cores'],
      ['processori logici'],
      ['processori virtuali'],
      ['virtualizzazione'],
      ['macchina virtuale'],
      ['supporto hyper-v'],
      ['slot utilizzati', 'slot usati'],
      ['fattore di forma'],
      ["riservata per l'hardware", 'riservata per hardware'],
      ['cache l1', 'cache l2', 'cache l3'],
    ],
    ['memoria'],
  ],
  pl: [
    [
      ['szybkość podstawowa', 'szybkość maksymalna'],
      ['gniazda'],
      ['rdzenie'],
      ['procesory logiczne'],
      ['procesory wirtualne'],
      ['wirtualizacja'],
      ['maszyna wirtualna'],
      ['obsługa funkcji hyper-v'],
      ['użyte gniazda'],
      ['typ obudowy'],
      ['zarezerwowane dla sprzętu', 'zarezerwowana sprzętowo'],
      ['pamięć podręczna poziomu 1', 'pamięć podręczna poziomu 2', 'pamięć podręczna poziomu 3'],
    ],
    ['pamięć'],
  ],
  ru: [
    [
      ['базовая скорость', 'максимальная скорость'],
      ['сокетов', 'сокеты'],
      ['ядра', 'ядер'],
      ['логических процессоров', 'логические процессоры'],
      ['виртуальных процессоров', 'виртуальные процессоры'],
      ['виртуализация'],
      ['виртуальная машина'],
      ['поддержка hyper-v'],
      ['использовано гнезд', 'использовано гнёзд'],
      ['форм-фактор'],
      ['зарезервировано аппаратно'],
      ['кэш l1', 'кэш l2', 'кэш l3'],
    ],
    ['память'],
  ],
  ja: [
    [
      ['基本速度', '最大速度'],
      ['ソケット'],
      ['コア', 'コア数'],
      ['論理プロセッサ数', '論理プロセッサ'],
      ['仮想プロセッサ数', '仮想プロセッサ'],
      ['仮想化'],
      ['仮想マシン'],
      ['hyper-v サポート'],
      ['スロットの使用'],
      ['フォーム ファクター'],
      ['ハードウェア予約済み'],
      ['l1 キャッシュ', 'l2 キャッシュ', 'l3 キャッシュ'],
    ],
    ['メモリ'],
  ],
  'zh-CN': [
    [
      ['基准速度', '最大速度'],
      ['插槽'],
      ['内核'],
      ['逻辑处理器'],
      ['虚拟处理器'],
      ['虚拟化'],
      ['虚拟机'],
      ['hyper-v 支持'],
      ['已使用的插槽'],
      ['外形规格', '外形因素'],
      ['为硬件保留的内存'],
      ['l1 缓存', 'l2 缓存', 'l3 缓存'],
    ],
    ['内存'],
  ],
  nl: [
    [
      ['basissnelheid', 'maximumsnelheid'],
      ['sockets'],
      ['kernen', 'cores'],
      ['logische processors', 'logische processoren'],
      ['virtuele processors', 'virtuele processoren'],
      ['virtualisatie'],
      ['virtuele machine'],
      ['hyper-v-ondersteuning'],
      ['gebruikte sleuven'],
      ['vormfactor'],
      ['gereserveerd voor hardware'],
      ['l1-cache', 'l2-cache', 'l3-cache'],
    ],
    ['geheugen'],
  ],
};

/** The languages whose labels are known. */
export const languages: readonly Language[] = Object.entries(WORDS).map(([locale, [labels, memory]]) => ({
  locale,
  labels: Object.fromEntries(FIELDS.map((field, index) => [field, labels[index] ?? []])) as Record<
    Field,
    readonly string[]
  >,
  memory,
}));
