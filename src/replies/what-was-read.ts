import type { HostSpec, ReadingName } from '../hosts/host-spec.ts';
import type { Reading } from '../hosts/reading.ts';
import { readingTitles } from '../rules/reading-titles.ts';
import type { Block } from './reply.ts';

/** A paste up to this long is shown whole; of a longer one the lines that were read, each with its neighbours. */
const WHOLE_LINES_MAX = 120;
/** Lines shown before and after one that was read. */
const NEIGHBOURS = 1;

type Named = readonly [ReadingName, Reading<unknown>];

/**
 * "Show what I read": the paste with a mark before each line that something was read from, and what, below it.
 * Names of machines and people are masked. `undefined` when nothing was read.
 */
export function whatWasRead({ readings, lines }: HostSpec): Extract<Block, { kind: 'fold' }> | undefined {
  const byLine = new Map<number, Named[]>();
  for (const [name, reading] of Object.entries<Reading<unknown>>(readings)) {
    if (reading.earlier === true) continue;
    byLine.set(reading.line, [...(byLine.get(reading.line) ?? []), [name as ReadingName, reading]]);
  }
  if (byLine.size === 0) return undefined;
  const count = [...byLine.values()].flat().length;
  const from = lines.filter((line) => line !== '').length;
  return {
    kind: 'fold',
    id: 'read',
    title: `What I read: ${counted(count, 'reading')} from ${byLine.size} of ${counted(from, 'line')}`,
    blocks: [
      {
        kind: 'note',
        text: 'A line that counts starts with >. Names, addresses and numbers of devices are masked.',
      },
      { kind: 'code', text: shownLines(lines, byLine).join('\n') },
    ],
  };
}

function shownLines(
  lines: readonly string[],
  byLine: ReadonlyMap<number, readonly Named[]>,
): readonly string[] {
  const isWhole = lines.length <= WHOLE_LINES_MAX;
  const shown: string[] = [];
  let previous = 0;
  for (const [index, text] of lines.entries()) {
    const number = index + 1;
    if (!isWhole && !isNear(number, byLine)) continue;
    if (number - previous > 1) shown.push('  ...');
    previous = number;
    const named = byLine.get(number);
    shown.push(`${named === undefined ? ' ' : '>'} ${number}  ${text}`);
    for (const reading of named ?? []) shown.push(`      ${readAs(reading)}`);
  }
  return shown;
}

function isNear(number: number, byLine: ReadonlyMap<number, readonly Named[]>): boolean {
  for (let near = number - NEIGHBOURS; near <= number + NEIGHBOURS; near += 1)
    if (byLine.has(near)) return true;
  return false;
}

/** A reading with what it was inferred from, as a line. */
export const readAs = ([name, { value, basis, because }]: Named): string =>
  `${readingTitles([name])}: ${readingWords(name, value)}${basis === 'inferred' ? ` (inferred: ${because ?? 'from this line'})` : ''}`;

/** The value of a reading in words, as its title asks for it. */
export function readingWords(name: string, value: unknown): string {
  // The title asks whether it is physical.
  if (name === 'isVirtualMachine') return words(value === false);
  return name === 'memoryGiB' ? `${words(value)} GiB` : words(value);
}

function words(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(words).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .filter(([key, part]) => key !== 'line' && part !== false)
    .map(([key, part]) => (key === 'name' || key === 'kind' ? String(part) : `${key} ${words(part)}`))
    .join(' ');
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
