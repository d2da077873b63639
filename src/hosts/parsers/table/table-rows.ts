import type { PasteLine } from '../../reading.ts';
import { remembering } from '../../remembering.ts';
import { type Topic, topicsOf } from '../key-value/keys.ts';
import { toWords } from '../key-value/pairs.ts';
import { type Cell, SEPARATORS, type Separator, splitCells } from './cells.ts';

/** A line of a table. */
export interface Row {
  readonly line: PasteLine;
  readonly cells: readonly Cell[];
}

/** A table with a header: each row below it is a machine. */
export interface Table {
  readonly header: Row;
  readonly rows: readonly Row[];
}

/** Fewest columns of a table. */
const COLUMNS_MIN = 3;
const HEADING_MAX = 48;
/** Quotes list parts, each with a quantity. */
const OF_QUOTES =
  /^(?:qty|quantity|menge|anzahl|qté|quantité|cantidad|part ?(?:no|number)?|sku|price|unit price|total price|amount|pos)\.?$/i;
/** What tools of Windows print as tables, and what is read elsewhere. */
const OF_TOOLS =
  /^(?:numberof\w{3,24}|interfacedescription|systemboottime|system boot time|hyper-v requirements|hotfix\(s\)|page file location\(s\)|vmmonitormodeextensions|(?:cs|os|bios|hyperv)[A-Z]\w{3,40}|friendlyname|mediatype|currentclockspeed)$/i;
const OF_MACHINES: ReadonlySet<Topic> = new Set<Topic>([
  'processor',
  'sockets',
  'cores',
  'memory',
  'system',
  'model',
]);
/** Fewest columns that are about machines and not about parts. */
const OF_MACHINES_MIN = 2;

/** What a heading or a label means; the cells below headings are asked too. */
export const topicOf = ({ text }: Cell): Topic | undefined => findTopic(text);

/** Many tables of one machine each have the same headings, and much the same cells. */
const findTopic = remembering((text) => topicsOf(toWords(text), [])[0]);

/** Finds the table that begins with a line; `undefined`: it is no header, or nothing stands below it. */
export function tableAt(free: readonly PasteLine[], index: number): Table | undefined {
  const line = free[index];
  if (line === undefined) return undefined;
  for (const separator of SEPARATORS) {
    const { cells, isHeader } = split(line, separator);
    if (!isHeader) continue;
    const rows = rowsBelow(free, index, separator, cells.length);
    // Prose has commas too, but no figures below them.
    if (rows.some(({ line: { text } }) => /\d/.test(text))) return { header: { line, cells }, rows };
  }
  return undefined;
}

interface SplitLine {
  readonly cells: readonly Cell[];
  readonly isHeader: boolean;
  /** Some cell holds more than the rule below a heading. */
  readonly isFilled: boolean;
}

/** Each line is split once at each separator, however many headings stand above it. */
const known = new WeakMap<PasteLine, Map<Separator, SplitLine>>();

function split(line: PasteLine, separator: Separator): SplitLine {
  const before = known.get(line) ?? new Map<Separator, SplitLine>();
  const same = before.get(separator);
  if (same !== undefined) return same;
  const cells = splitCells(line.text, separator);
  const isFilled = cells.some(({ text }) => !/^[\s:=-]{0,80}$/.test(text));
  const found = { cells, isHeader: areHeadings(cells), isFilled };
  known.set(line, before.set(separator, found));
  return found;
}

function areHeadings(cells: readonly Cell[]): boolean {
  if (cells.length < COLUMNS_MIN || cells.some(({ text }) => text.length > HEADING_MAX)) return false;
  if (cells.some(({ text }) => OF_QUOTES.test(text) || OF_TOOLS.test(text))) return false;
  const topics = cells.map(topicOf);
  const telling = topics.filter((topic) => topic !== undefined);
  const ofMachines = new Set(telling.filter((topic) => OF_MACHINES.has(topic)));
  return ofMachines.size >= OF_MACHINES_MIN && telling.length * 2 >= cells.length;
}

function rowsBelow(
  free: readonly PasteLine[],
  index: number,
  separator: Separator,
  columns: number,
): readonly Row[] {
  const rows: Row[] = [];
  for (const line of free.slice(index + 1)) {
    const { cells, isHeader, isFilled } = split(line, separator);
    // Empty cells at the end get lost; a comma too many stands in some cell without quotation marks.
    if (cells.length < Math.max(COLUMNS_MIN - 1, columns / 2) || cells.length > columns) break;
    if (isFilled && !isHeader) rows.push({ line, cells });
  }
  return rows;
}
