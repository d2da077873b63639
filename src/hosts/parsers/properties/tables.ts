import type { Paste } from '../../paste.ts';
import type { PasteLine } from '../../reading.ts';
import { commandAbove, isCommand } from './command-above.ts';
import type { Property, PropertyGroup } from './property.ts';
import { isSign } from './signs.ts';

/** Where a column begins in the header, and where its dashes, or its name, end. */
interface Column {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

interface Head {
  readonly columns: readonly Column[];
  readonly layout: 'table' | 'columns';
  readonly header: PasteLine;
  /** Number of the line that the first row stands on, and how far rows are apart: two, where every second line is blank. */
  readonly firstRow: number;
  readonly step: number;
  readonly numbers: readonly number[];
}

/** Objects in table form, one a row: tables of PowerShell with dashes below the names, and of wmic without. */
export function toTabled(paste: Paste, free: readonly PasteLine[]): readonly PropertyGroup[] {
  const groups: PropertyGroup[] = [];
  const isFree = new Set(free.map(({ number }) => number));
  let run = 0;
  let readUpTo = 0;
  for (const line of free) {
    if (line.number <= readUpTo) continue;
    const head = headAt(paste, line);
    if (head === undefined) continue;
    run += 1;
    const command = commandAbove(paste, line.number);
    const own = command?.bare === undefined ? head.numbers : [command.bare, ...head.numbers];
    const under = command?.text ?? '';
    let number = head.firstRow;
    for (; isFree.has(number); number += head.step) {
      const row = paste.lines[number - 1];
      if (row === undefined || isCommand(row.text)) break;
      if (number > head.firstRow && headAt(paste, row) !== undefined) break;
      const properties = cellsOf(row, head);
      groups.push({ layout: head.layout, properties, run, under, numbers: [...own, row.number] });
      readUpTo = number;
    }
  }
  return groups;
}

/** Most columns of a table, and longest line of one, characters. */
const COLUMNS_MAX = 80;
const LINE_MAX = 8_000;

const DASHES = /^\s*-{2,}(?:\s+-{2,})*$/;
/** A table of wmic has names without blanks only. */
const NAMES = /^\s{0,4}[A-Za-z_][\w()]{1,60}(?:\s+[A-Za-z_][\w()]{1,60})*$/;

function headAt({ lines }: Paste, header: PasteLine): Head | undefined {
  const { number, text } = header;
  if (text.length > LINE_MAX || /[=:]/.test(text)) return undefined;
  const next = lines[number];
  if (next === undefined) return undefined;
  const step = next.text.trim() === '' ? 2 : 1;
  const below = step === 1 ? next : lines[number + 1];
  if (below === undefined || below.text.length > LINE_MAX) return undefined;
  if (DASHES.test(below.text)) {
    const columns = [...below.text.matchAll(/-+/g)].map(({ index, 0: dashes }) => ({
      name: text.slice(index, index + dashes.length).trim(),
      start: index,
      end: index + dashes.length,
    }));
    if (columns.length > COLUMNS_MAX || columns.some(({ name }) => name === '')) return undefined;
    const numbers = [number, below.number];
    return { columns, layout: 'table', header, firstRow: below.number + step, step, numbers };
  }
  if (!NAMES.test(text)) return undefined;
  const columns = [...text.matchAll(/\S+/g)].map(({ index, 0: name }) => ({
    name,
    start: index,
    end: index + name.length,
  }));
  const isKnown = columns.some(({ name }) => isSign(name)) && /[a-z][A-Z]|^Capacity/.test(text);
  const isAsked = /\bwmic/i.test(commandAbove({ lines }, number)?.text ?? '');
  if (columns.length > COLUMNS_MAX || (!isKnown && !isAsked)) return undefined;
  return { columns, layout: 'columns', header, firstRow: number + step, step, numbers: [number] };
}

/** Empty values where the columns of a row do not stand below their names, so that none can be told. */
function cellsOf(row: PasteLine, { columns, header, layout }: Head): readonly Property[] {
  const starts = columns.map(({ start }, index) => {
    const before = columns[index - 1];
    if (before === undefined) return 0;
    return layout === 'table' ? startOf(row.text, before.end, start) : start;
  });
  const isShifted = starts.some((start) => start > 0 && /\S/.test(row.text[start - 1] ?? ' '));
  const below = columns.map((_, index) => row.text.slice(starts[index], starts[index + 1]).trim());
  // A value wider than its column pushes the others aside.
  const isPushed = isShifted || below.some((cell) => /\S\s{2}/.test(cell));
  const cells = (isPushed ? spacedCells(row.text, columns.length) : undefined) ?? (isShifted ? [] : below);
  return columns.map(({ name }, index) => ({
    name,
    value: cells[index] ?? '',
    line: row,
    numbers: [header.number, row.number],
  }));
}

/** Cells with a gap between them, where there are as many as columns, so that it is plain which is which. */
function spacedCells(row: string, count: number): readonly string[] | undefined {
  const cells = row.trim().split(/\s{2,400}/);
  return cells.length === count ? cells : undefined;
}

/** Figures are set to the right and may begin left of their header, but not under the one before it. */
function startOf(row: string, endBefore: number, start: number): number {
  let at = start;
  while (at > endBefore && /\S/.test(row[at - 1] ?? ' ')) at -= 1;
  return at;
}
