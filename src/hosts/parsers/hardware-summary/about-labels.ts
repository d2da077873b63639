import { LabelBook } from '../label-book.ts';

/** A row of the page *About* that something is read from; `other` is known and of no interest. */
export type Field =
  | 'processor'
  | 'memory'
  | 'systemType'
  | 'edition'
  | 'build'
  | 'manufacturer'
  | 'model'
  | 'other';

export interface Entry {
  readonly field: Field;
  readonly locale: string;
}

type Labels = Readonly<Partial<Record<Field, readonly string[]>>>;

const LANGUAGES: Readonly<Record<string, Labels>> = {
  en: {
    processor: ['Processor'],
    memory: ['Installed RAM', 'Installed memory (RAM)'],
    systemType: ['System type'],
    edition: ['Edition'],
    build: ['OS build'],
    manufacturer: ['Manufacturer', 'Device manufacturer'],
    model: ['Model', 'Device model', 'System model'],
    other: [
      'Device name',
      'Full device name',
      'Device ID',
      'Product ID',
      'Pen and touch',
      'Version',
      'Installed on',
      'Experience',
      'Serial number',
      'Graphics Card',
      'Storage',
    ],
  },
  de: {
    processor: ['Prozessor'],
    memory: ['Installierter RAM'],
    systemType: ['Systemtyp'],
    edition: ['Edition'],
    build: ['Betriebssystembuild'],
    other: ['Gerätename', 'Geräte-ID', 'Produkt-ID', 'Stift- und Toucheingabe', 'Installiert am', 'Leistung'],
  },
  fr: {
    processor: ['Processeur'],
    memory: ['Mémoire RAM installée'],
    systemType: ['Type du système'],
    edition: ['Édition'],
    build: ["Build du système d'exploitation", "Version du système d'exploitation"],
    other: [
      "Nom de l'appareil",
      'ID de périphérique',
      "ID de l'appareil",
      'ID de produit',
      'Stylet et fonction tactile',
      'Installé le',
      'Expérience',
    ],
  },
  es: {
    processor: ['Procesador'],
    memory: ['RAM instalada'],
    systemType: ['Tipo de sistema'],
    edition: ['Edición'],
    build: ['Compilación del SO', 'Versión del sistema operativo', 'Compilación del sistema operativo'],
    other: [
      'Nombre del dispositivo',
      'Identificador de dispositivo',
      'Id. del producto',
      'Lápiz y entrada táctil',
      'Versión',
      'Instalado el',
      'Se instaló el',
      'Experiencia',
    ],
  },
  'pt-BR': {
    processor: ['Processador'],
    memory: ['RAM instalada'],
    systemType: ['Tipo de sistema'],
    edition: ['Edição'],
    build: ['Compilação do SO', 'Compilação do sistema operacional'],
    other: [
      'Nome do dispositivo',
      'ID do dispositivo',
      'ID do Produto',
      'Caneta e toque',
      'Versão',
      'Instalado em',
      'Experiência',
    ],
  },
  it: {
    processor: ['Processore'],
    memory: ['RAM installata'],
    systemType: ['Tipo sistema', 'Tipo di sistema'],
    edition: ['Edizione'],
    build: ['Build SO', 'Build sistema operativo'],
    other: [
      'Nome dispositivo',
      'ID dispositivo',
      'ID prodotto',
      'Penna e tocco',
      'Versione',
      'Data installazione',
      'Esperienza',
    ],
  },
  pl: {
    processor: ['Procesor'],
    memory: ['Zainstalowana pamięć RAM'],
    systemType: ['Typ systemu'],
    edition: ['Edycja'],
    build: ['Kompilacja systemu operacyjnego'],
    other: [
      'Nazwa urządzenia',
      'Identyfikator urządzenia',
      'Identyfikator produktu',
      'Pióro i urządzenia dotykowe',
      'Wersja',
      'Zainstalowano dnia',
      'Środowisko',
    ],
  },
  ru: {
    processor: ['Процессор'],
    memory: ['Оперативная память'],
    systemType: ['Тип системы'],
    edition: ['Выпуск'],
    build: ['Сборка ОС'],
    other: [
      'Имя устройства',
      'Код устройства',
      'Код продукта',
      'Перо и сенсорный ввод',
      'Версия',
      'Дата установки',
      'Взаимодействие',
    ],
  },
  ja: {
    processor: ['プロセッサ'],
    memory: ['実装 RAM'],
    systemType: ['システムの種類'],
    edition: ['エディション'],
    build: ['OS ビルド'],
    other: [
      'デバイス名',
      'デバイス ID',
      'プロダクト ID',
      'ペンとタッチ',
      'バージョン',
      'インストール日',
      'エクスペリエンス',
    ],
  },
  'zh-CN': {
    processor: ['处理器'],
    memory: ['机带 RAM'],
    systemType: ['系统类型'],
    edition: ['版本'],
    build: ['操作系统版本', '操作系统内部版本'],
    other: ['设备名称', '设备 ID', '产品 ID', '笔和触控', '版本号', '安装日期', '体验'],
  },
  nl: {
    processor: ['Processor'],
    memory: ['Geïnstalleerd RAM-geheugen', 'Geïnstalleerd RAM'],
    systemType: ['Systeemtype', 'Type systeem'],
    edition: ['Editie'],
    build: ['Build van besturingssysteem'],
    other: [
      'Apparaatnaam',
      'Apparaat-id',
      'Product-id',
      'Pen- en aanraakinvoer',
      'Versie',
      'Geïnstalleerd op',
      'Ervaring',
    ],
  },
};

/** The labels of all languages. One that two share counts for the first. */
export const ABOUT_LABELS = new LabelBook<Entry>(entriesOf());

function entriesOf(): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const [locale, labels] of Object.entries(LANGUAGES)) {
    for (const [field, names] of Object.entries(labels)) {
      for (const name of names) {
        if (!entries.has(name)) entries.set(name, { field: field as Field, locale });
      }
    }
  }
  return entries;
}
