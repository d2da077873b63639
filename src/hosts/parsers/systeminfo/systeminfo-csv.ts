import type { PasteLine } from '../../reading.ts';
import type { Draft, Parser } from '../parser.ts';
import { type CellRecord, isHeader, isReport, rowsOfRecord } from './cells.ts';
import { localeOf } from './locale.ts';
import { quotedRecords } from './quoted-records.ts';
import { readRows } from './read-rows.ts';
import { ruledRecords } from './ruled-records.ts';

/** `systeminfo /fo csv` and `/fo table`: a line of headers, unless left out, and one for each host. */
export const systeminfoCsv: Parser = {
  id: 'systeminfo-csv',
  words: ['"', '='],
  read(paste, free) {
    return readRecords(quotedRecords(free), 'systeminfo-csv') ?? readTable(paste.lines, free);
  },
};

/** Tables need their rule and their blank lines, which are not free. */
function readTable(lines: readonly PasteLine[], free: readonly PasteLine[]): Draft | undefined {
  const isFree = new Set(free.map(({ number }) => number));
  const records = ruledRecords(lines);
  const isTaken = records.some(({ numbers }) => !numbers.some((number) => isFree.has(number)));
  return isTaken ? undefined : readRecords(records, 'systeminfo');
}

function readRecords(
  records: readonly CellRecord[],
  format: 'systeminfo' | 'systeminfo-csv',
): Draft | undefined {
  let header: CellRecord | undefined;
  let previous: CellRecord | undefined;
  const headers: CellRecord[] = [];
  const rows = records.flatMap((record) => {
    const above = previous;
    previous = record;
    if (isHeader(record.cells)) {
      header = record;
      headers.push(record);
      return [];
    }
    if (header?.cells.length !== record.cells.length) header = undefined;
    if (header === undefined && !isReport(record.cells)) return [];
    // Headers in a language that nobody knows.
    if (header === undefined && above !== undefined && !isReport(above.cells)) headers.push(above);
    return rowsOfRecord(header?.cells, record);
  });
  if (rows.length === 0) return undefined;
  const pieces = headers.flatMap(({ line, cells }) => cells.slice(0, 1).map((text) => ({ line, text })));
  const draft = readRows(rows, format, localeOf(rows, pieces));
  if (draft === undefined) return undefined;
  const claimed = new Set([...draft.claimed, ...headers.flatMap(({ numbers }) => numbers)]);
  return { ...draft, claimed };
}
