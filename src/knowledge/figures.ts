import type { UNITS } from './schema.ts';

/** One step between the binary units that Microsoft writes as GB, TB and PB. */
const BINARY_STEP = 1024;
/** Fractions that read well: 1.5 TB, 2.25 TB. */
const EIGHTHS = 8;
const BINARY_UNITS = ['GB', 'TB', 'PB'] as const;
const GIB_PER: Readonly<Partial<Record<(typeof UNITS)[number], number>>> = { GiB: 1, TiB: BINARY_STEP };

/** A figure of the base in the notation that people use: `24 TB`, `2,048 logical processors`, `required`. */
export function figureText(value: number | string, unit: (typeof UNITS)[number]): string {
  if (typeof value === 'string') return value;
  const factor = GIB_PER[unit];
  return factor === undefined ? countText(value, unit) : memoryText(value * factor);
}

/** Memory in the largest unit that it fills without a long fraction: 24576 GiB is `24 TB`, 2040 GiB is `2,040 GB`. */
export function memoryText(gib: number): string {
  let amount = gib;
  let index = 0;
  while (
    amount >= BINARY_STEP &&
    Number.isInteger((amount / BINARY_STEP) * EIGHTHS) &&
    index < BINARY_UNITS.length - 1
  ) {
    amount /= BINARY_STEP;
    index += 1;
  }
  return `${numberText(amount)} ${BINARY_UNITS[index] ?? 'GB'}`;
}

const WITHOUT_NAME: readonly string[] = ['count', 'port number', 'VLAN id', 'version', 'ratio'];
const ABBREVIATIONS: readonly string[] = ['Gbps', 'Mbps', 'ms', 'US dollars'];

function countText(value: number, unit: string): string {
  if (WITHOUT_NAME.includes(unit)) return numberText(value);
  const noun = value === 1 && unit.endsWith('s') && !ABBREVIATIONS.includes(unit) ? unit.slice(0, -1) : unit;
  return `${numberText(value)} ${noun}`;
}

/** Made once: `toLocaleString` makes a new one at each call. */
const FORMAT = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

/** Thousands in groups, at most two decimals. */
const numberText = (value: number): string => FORMAT.format(value);
