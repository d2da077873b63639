import type { Contradiction, ReadingName, ReadingValues } from './host-spec.ts';

/** Readings on which a verdict turns: where two lines of equal weight differ about one, neither is believed. */
const DECISIVE: ReadonlySet<ReadingName> = new Set<ReadingName>([
  'osRelease',
  'edition',
  'architecture',
  'x64',
  'virtualizationSupported',
  'vmMonitorModeExtensions',
  'virtualizationEnabledInFirmware',
  'slat',
  'dep',
  'isVirtualMachine',
  'hypervisorPresent',
]);

export const isDecisive = (name: ReadingName): boolean => DECISIVE.has(name);

const SYNONYMS: readonly (readonly ReadingName[])[] = [
  ['architecture', 'x64'],
  ['virtualizationSupported', 'vmMonitorModeExtensions'],
];

/** A reading and those that say the same in other words: what is open about one is open about all. */
export const synonymsOf = (name: ReadingName): readonly ReadingName[] =>
  SYNONYMS.find((same) => same.includes(name)) ?? [name];

/** What a setting of the firmware changes, so that two reports of one machine may differ about it. */
const OF_FIRMWARE: ReadonlySet<ReadingName> = new Set<ReadingName>([
  'virtualizationSupported',
  'vmMonitorModeExtensions',
  'virtualizationEnabledInFirmware',
  'slat',
  'dep',
]);

export const isOfFirmware = (name: ReadingName): boolean => OF_FIRMWARE.has(name);

/** The lines that contradict each other, the earlier one first. */
export const inOrder = (one: number, other: number): Contradiction['lines'] => [
  Math.min(one, other),
  Math.max(one, other),
];

/** Firmware and graphics keep some memory for themselves, so two tools rarely print the same amount. */
const MEMORY_TOLERANCE = 0.15;

/** Whether two values of a reading can both be true. Lists complement each other. */
export function agree<K extends ReadingName>(
  name: K,
  one: ReadingValues[K],
  other: ReadingValues[K],
): boolean {
  if (typeof one === 'number' && typeof other === 'number') {
    return name === 'memoryGiB'
      ? Math.abs(one - other) <= MEMORY_TOLERANCE * Math.max(one, other)
      : one === other;
  }
  if (typeof one === 'string' && typeof other === 'string') {
    return isName(name) ? namesAgree(one, other) : one === other;
  }
  return typeof one === 'object' || one === other;
}

const isName = (name: ReadingName): boolean =>
  name === 'cpuModel' || name === 'model' || name === 'manufacturer' || name === 'chipset';

/** One name may be the other with more words; `systeminfo` has no marketing names of processors at all. */
function namesAgree(one: string, other: string): boolean {
  const [a, b] = [plainName(one), plainName(other)];
  return a.includes(b) || b.includes(a) || isFamilyName(one) || isFamilyName(other);
}

const plainName = (name: string): string => name.toLowerCase().replace(/\((?:r|tm)\)|[^a-z0-9]/g, '');

/** `Intel64 Family 6 Model 85 Stepping 4 GenuineIntel`: all that `systeminfo` knows of a processor. */
export const isFamilyName = (cpuModel: string): boolean => /\bFamily \d{1,3} Model \d/.test(cpuModel);
