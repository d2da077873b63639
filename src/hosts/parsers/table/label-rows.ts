import type { PasteLine } from '../../reading.ts';
import { SEPARATORS, type Separator, splitCells } from './cells.ts';
import { type Row, topicOf } from './table-rows.ts';

/** Rows that begin with a label: one column of values for each machine. */
export interface LabelRows {
  readonly rows: readonly Row[];
  /** Columns with values. */
  readonly machines: number;
}

/** Fewest rows that make such a table. */
const ROWS_MIN = 3;
/** Most rows of one. */
const ROWS_MAX = 100;
const LABEL_MAX = 48;
/** A third column that explains the second one. */
const EXPLAINS =
  /^(?:notes?|comments?|remarks?|source|details?|bemerkung(?:en)?|kommentar|commentaire|status|unit)$/i;
const COUNTS = /^\d{1,3}$/;

/** Finds the rows from a line on; `undefined`: there are none. */
export function labelRowsAt(free: readonly PasteLine[], index: number): LabelRows | undefined {
  for (const separator of SEPARATORS) {
    // The first row may be a header; without a label in one of two there is nothing to find here.
    if (!free.slice(index, index + 2).some((line) => startsWithLabel(line, separator))) continue;
    const rows = rowsFrom(free, index, separator);
    const known = rows.filter(({ cells: [label] }) => label !== undefined && topicOf(label) !== undefined);
    if (known.length < ROWS_MIN || known.length * 2 < rows.length) continue;
    const columns = columnsOf(rows);
    // Two columns with a tab between them are pairs like any other.
    if (separator === '\t' && columns === 1) continue;
    if (columns > 1 && known.every(({ cells }) => COUNTS.test(cells[1]?.text ?? ''))) continue;
    return { rows, machines: columns };
  }
  return undefined;
}

function startsWithLabel({ text }: PasteLine, separator: Separator): boolean {
  const [label] = splitCells(text.slice(0, ROW_START), separator);
  return label !== undefined && topicOf(label) !== undefined;
}

/** Longest beginning of a row in which its label is looked for, characters. */
const ROW_START = 100;

/** Commas also stand inside of what they part, so they part two columns only. */
function rowsFrom(free: readonly PasteLine[], index: number, separator: Separator): readonly Row[] {
  const rows: Row[] = [];
  for (const line of free.slice(index, index + ROWS_MAX)) {
    const cells = splitCells(line.text, separator);
    const [label] = cells;
    if (label === undefined || cells.length < 2 || label.text.length > LABEL_MAX) break;
    if (separator === ',' && (cells.length > 2 || !/^[\w "()/.-]{1,48}$/.test(label.text))) break;
    rows.push({ line, cells });
  }
  return rows;
}

function columnsOf(rows: readonly Row[]): number {
  const [first] = rows;
  const last = first?.cells.at(-1)?.text ?? '';
  const filled = rows.map(({ cells }) => cells.slice(1).filter(({ text }) => text !== '').length);
  const most = Math.max(1, ...filled);
  const isExplained = most > 1 && EXPLAINS.test(last);
  // One row with more cells than the others has a separator inside of its value.
  const isTable = filled.filter((count) => count === most).length * 2 > rows.length;
  return isTable ? most - (isExplained ? 1 : 0) : 1;
}
