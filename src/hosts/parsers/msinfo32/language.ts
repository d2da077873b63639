/** A row of the system summary that something is read from; `other` is known and of no interest. */
export type Field =
  | 'osName'
  | 'version'
  | 'systemName'
  | 'manufacturer'
  | 'model'
  | 'systemType'
  | 'processor'
  | 'hardware'
  | 'biosMode'
  | 'platformRole'
  | 'secureBoot'
  | 'installedMemory'
  | 'totalMemory'
  | 'vbs'
  | 'other';

/** The labels of the system summary in one language of Windows. Marks on Latin letters do not matter. */
export interface Language {
  /** BCP 47 tag. */
  readonly locale: string;
  /** Name of the first section. */
  readonly summary: string;
  readonly labels: Readonly<Record<Field, readonly string[]>>;
}
