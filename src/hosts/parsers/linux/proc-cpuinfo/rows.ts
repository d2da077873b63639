import type { PasteLine } from '../../../reading.ts';
import { toLabelValue } from '../label-value.ts';

/** A row of `/proc/cpuinfo`, with the lines on which its flags go on. */
export interface Row {
  readonly key: Key;
  readonly value: string;
  readonly line: PasteLine;
  readonly more: readonly PasteLine[];
}

const KEYS = [
  'processor',
  'vendor_id',
  'cpu family',
  'model',
  'model name',
  'stepping',
  'microcode',
  'cpu MHz',
  'cache size',
  'physical id',
  'siblings',
  'core id',
  'cpu cores',
  'apicid',
  'initial apicid',
  'fpu',
  'fpu_exception',
  'cpuid level',
  'wp',
  'flags',
  'vmx flags',
  'bugs',
  'bogomips',
  'TLB size',
  'clflush size',
  'cache_alignment',
  'address sizes',
  'power management',
  'Features',
  'CPU implementer',
  'CPU architecture',
  'CPU variant',
  'CPU part',
  'CPU revision',
] as const;
export type Key = (typeof KEYS)[number];

const KEY_OF: ReadonlyMap<string, Key> = new Map(KEYS.map((key) => [key, key]));

/** Keys that other lists have too. */
const COMMON: readonly Key[] = [
  'processor',
  'model',
  'stepping',
  'microcode',
  'cache size',
  'model name',
  'fpu',
  'physical id',
  'flags',
];

export const isTelling = ({ key, value }: Row): boolean =>
  !COMMON.includes(key) ||
  (key === 'processor' && /^\d{1,4}$/.test(value)) ||
  (key === 'flags' && /\b(?:fpu|vmx|svm)\b/.test(value));

/** The rows among lines, in order; keys are spelt as the kernel does. */
export function toRows(free: readonly PasteLine[]): readonly Row[] {
  const rows: (Row & { readonly more: PasteLine[] })[] = [];
  for (const line of free) {
    const found = toLabelValue(withoutFile(line));
    const key = KEY_OF.get(found?.label ?? '');
    if (key !== undefined && found !== undefined) {
      rows.push({ key, value: found.value, line, more: [] });
      continue;
    }
    const last = rows.at(-1);
    if (last !== undefined && goesOn(last, line)) last.more.push(line);
  }
  return rows;
}

/** `grep` puts the name of the file before what it finds. */
const withoutFile = (line: PasteLine): PasteLine =>
  line.text.startsWith(FILE) ? { ...line, text: line.text.slice(FILE.length) } : line;
const FILE = '/proc/cpuinfo:';

function goesOn({ key, line, more }: Row, next: PasteLine): boolean {
  const previous = more.at(-1) ?? line;
  const isList = key === 'flags' || key === 'vmx flags' || key === 'bugs';
  return isList && next.number === previous.number + 1 && /^[\s\da-z_]{1,999}$/.test(next.text);
}
