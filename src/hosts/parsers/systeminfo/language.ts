import type { ReadingValues } from '../../host-spec.ts';

/** A row of `systeminfo` that something is read from; `other` is known and of no interest. */
export type Field =
  | 'hostName'
  | 'osName'
  | 'osVersion'
  | 'osConfiguration'
  | 'manufacturer'
  | 'model'
  | 'systemType'
  | 'processors'
  | 'bios'
  | 'memory'
  | 'domain'
  | 'networkCards'
  | 'vbs'
  | 'requirements'
  | 'other';

/** The four answers of the Hyper-V section. */
export type Requirement = 'vmMonitorModeExtensions' | 'virtualizationEnabledInFirmware' | 'slat' | 'dep';

/** The words of `systeminfo` in one language of Windows. Everything is in lower case. */
export interface Language {
  /** BCP 47 tag. */
  readonly locale: string;
  /** Label up to its first colon. */
  readonly labels: ReadonlyMap<string, Field>;
  readonly requirements: ReadonlyMap<string, Requirement>;
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** Part of the sentence that replaces the four answers. */
  readonly hypervisorDetected: string;
  /** Part of the value of the processor row, and of the adapter row, beside the count. */
  readonly installed: string;
  /** Labels of the lines below an adapter. */
  readonly adapterDetails: readonly string[];
  /** Link states of an adapter without a link. */
  readonly disconnected: readonly string[];
  readonly configurations: ReadonlyMap<
    string,
    { readonly role: ReadingValues['domainRole']; readonly kind: ReadingValues['systemKind'] }
  >;
  /** State of virtualization-based security. */
  readonly vbsRunning: string;
  readonly vbsOff: readonly string[];
}
