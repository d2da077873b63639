import type { PasteLine } from '../../reading.ts';
import type { CellRecord } from './cells.ts';

/** `==== ======== ===`: the rule below the headers of a table, or a piece of it. */
const RULE = /^ ?=+(?: =+)*$/;
/** Fewest columns of a table of `systeminfo`. */
const COLUMNS_MIN = 8;

/** Headers, then hosts, of a table whose columns a rule of equals signs measures, also where the console broke it. */
export function ruledRecords(lines: readonly PasteLine[]): readonly CellRecord[] {
  const start = lines.findIndex(({ text }) => RULE.test(text));
  if (start < 0) return [];
  const end = lines.findIndex(({ text }, index) => index > start && !RULE.test(text));
  const height = (end < 0 ? lines.length : end) - start;
  const rule = lines.slice(start, start + height);
  const width = Math.max(...rule.map(({ text }) => text.length));
  const columns = columnsOf(unbroken(rule, width));
  if (columns.length < COLUMNS_MIN || start < height) return [];
  const records = [];
  for (let from = start - height; from + height <= lines.length; from += height) {
    if (from === start) continue;
    const block = lines.slice(from, from + height);
    const [line] = block;
    if (line === undefined || block.every(({ text }) => text === '')) break;
    const text = unbroken(block, width);
    const cells = columns.map(([at, to]) => sliceColumns(text, at, to).trim());
    records.push({ line, numbers: block.map(({ number }) => number), cells });
  }
  return records;
}

function unbroken(lines: readonly PasteLine[], width: number): string {
  return lines
    .map(({ text }, index) => (index === lines.length - 1 ? text : padColumns(text, width)))
    .join('');
}

function columnsOf(rule: string): readonly (readonly [at: number, to: number])[] {
  return Array.from(rule.matchAll(/=+/g), ({ index, 0: { length } }) => [index, index + length] as const);
}

/** Letters that take two columns of a console. */
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/;

const widthOf = (character: string): number => (WIDE.test(character) ? 2 : 1);

function padColumns(text: string, width: number): string {
  const columns = Array.from(text).reduce((sum, character) => sum + widthOf(character), 0);
  return text + ' '.repeat(Math.max(0, width - columns));
}

/** The text between two columns of a console. */
function sliceColumns(text: string, at: number, to: number): string {
  let [column, slice] = [0, ''];
  for (const character of text) {
    if (column >= to) break;
    if (column >= at) slice += character;
    column += widthOf(character);
  }
  return slice;
}
