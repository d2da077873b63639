import { colonIn } from '../../colon.ts';
import type { PasteLine } from '../../reading.ts';
import type { Field } from './language.ts';
import type { Piece } from './pieces.ts';
import type { Row } from './rows.ts';
import { isDetail, labelOf } from './vocabulary.ts';

/** One host of a table or of comma-separated values: a cell for each row that the list has. */
export interface CellRecord {
  readonly line: PasteLine;
  /** Numbers of the lines it stands on. */
  readonly numbers: readonly number[];
  readonly cells: readonly string[];
}

/** Fewest cells of a report: the oldest systems have thirty, and people leave out few. */
export const CELLS_MIN = 8;

const VERSION = /^\s{0,60}\d{1,2}\.\d\.(\d{4,5})\b.{0,60}\b\1\b/;
const TYPE = /^\s{0,60}(?:x64|x86|ARM64|Itanium)-based PC\s{0,60}$/i;
const TIME_ZONE = /^\s{0,60}\((?:UTC|GMT)/;

/** Whether cells are the labels of a table of `systeminfo`. */
export const isHeader = (cells: readonly string[]): boolean =>
  cells.length >= CELLS_MIN && cells.filter((cell) => fieldOf(cell) !== undefined).length >= cells.length / 2;

/** Whether cells are those of one host, whatever their language. */
export const isReport = (cells: readonly string[]): boolean =>
  cells.length >= CELLS_MIN &&
  cells.some((cell) => VERSION.test(cell)) &&
  cells.some((cell) => TYPE.test(cell) || TIME_ZONE.test(cell));

const fieldOf = (header: string): Field | undefined => labelOf(header.split(/[:：]/)[0] ?? '')?.field;

/** The cells of one host as rows; cells are told by their headers, and otherwise by their order. */
export function rowsOfRecord(header: readonly string[] | undefined, record: CellRecord): readonly Row[] {
  const places = fieldsInOrder(record.cells);
  return record.cells.flatMap((cell, index) => {
    const label = labelOf((header?.[index] ?? '').split(/[:：]/)[0] ?? '');
    const field = label?.field ?? places.get(index);
    const [first, ...rest] = splitCell(cell, record.line);
    if (field === undefined || first === undefined) return [];
    return [{ field, pieces: [first, ...rest], numbers: [...record.numbers], locales: label?.locales ?? [] }];
  });
}

/** The order of the cells is the same in every language; distances from values that are never translated. */
function fieldsInOrder(cells: readonly string[]): ReadonlyMap<number, Field> {
  const places = new Map<number, Field>();
  const put = (anchor: number, distance: number, field: Field): void => {
    if (anchor >= 0 && anchor + distance >= 0 && anchor + distance < cells.length)
      places.set(anchor + distance, field);
  };
  const version = cells.findIndex((cell) => VERSION.test(cell));
  const type = cells.findIndex((cell) => TYPE.test(cell));
  const zone = cells.findIndex((cell) => TIME_ZONE.test(cell));
  put(version, -2, 'hostName');
  put(version, -1, 'osName');
  put(version, 0, 'osVersion');
  put(version, 2, 'osConfiguration');
  put(type, -2, 'manufacturer');
  put(type, -1, 'model');
  put(type, 0, 'systemType');
  put(type, 1, 'processors');
  put(type, 2, 'bios');
  put(zone, 1, 'memory');
  put(zone, 7, 'domain');
  put(zone, 10, 'networkCards');
  // Windows 11 24H2 has one more, and systems before 2012 have none.
  if (zone >= 0 && cells.length - 1 > zone + 10) put(cells.length, -1, 'requirements');
  return places;
}

/** The lines that a cell holds, joined with commas; what is no line of its own has a comma in it. */
export function splitCell(cell: string, line: PasteLine): readonly Piece[] {
  const parts: string[] = [];
  for (const part of cell.split(',')) {
    if (parts.length === 0 || startsLine(part)) parts.push(part.trim());
    else parts.push(`${parts.pop() ?? ''},${part}`);
  }
  return parts.map((text) => ({ line, text }));
}

function startsLine(part: string): boolean {
  const text = part.trimStart();
  if (/^\[\d{1,3}\] ?[:：]/.test(text) || /^\s{3}/.test(part)) return true;
  const colon = colonIn(text);
  return colon > 0
    ? /[:：]\s{0,20}\S{1,20}\s*$/.test(text) || isDetail(text.slice(0, colon))
    : isDetail(text);
}
