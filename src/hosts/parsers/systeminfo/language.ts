import type { Requirement } from '../../put-requirement.ts';
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

/** What the configuration row calls a system and its part in the domain. */
export type Configuration =
  | 'standaloneServer'
  | 'memberServer'
  | 'domainController'
  | 'standaloneWorkstation'
  | 'memberWorkstation';

/** Ways of writing one thing, which differ between releases. Case, accents and apostrophes do not count. */
export type Words = readonly string[];

/** The words of `systeminfo` in one language of Windows. */
export interface Language {
  /** BCP 47 tag. */
  readonly locale: string;
  /** Labels up to their first colon. */
  readonly labels: Readonly<Record<Field, Words>>;
  readonly requirements: Readonly<Record<Requirement, Words>>;
  readonly yes: Words;
  readonly no: Words;
  /** How the sentence begins that replaces the four answers. */
  readonly hypervisorDetected: Words;
  /** Stems of what stands beside the count of processors and of adapters. */
  readonly installed: Words;
  /** Labels of the lines below an adapter, and below the state of virtualization-based security. */
  readonly details: Words;
  /** Link states of an adapter without a link. */
  readonly disconnected: Words;
  readonly configurations: Readonly<Record<Configuration, Words>>;
  /** States of virtualization-based security. */
  readonly vbsRunning: Words;
  readonly vbsOff: Words;
}
