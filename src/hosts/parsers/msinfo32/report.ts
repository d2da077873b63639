import type { Paste } from '../../paste.ts';
import { type PasteText, textOf } from '../../paste-text.ts';
import type { PasteLine } from '../../reading.ts';
import { ROW_MAX } from './any-language.ts';
import { languages } from './languages/index.ts';
import { isAdapterRow } from './read-adapters.ts';
import { isCredible } from './read-row.ts';
import { labelFinder, type Row, rowOf } from './rows.ts';

/** What belongs to msinfo32 in a paste. */
export interface Report {
  /** Rows of the system summary. */
  readonly rows: readonly Row[];
  readonly adapters: readonly PasteLine[];
  /** Every line of it. */
  readonly lines: readonly PasteLine[];
}

const SUMMARIES = new Set(languages.map(({ summary }) => summary.toLowerCase()));
const SECTION = /^\s{0,4}\[([^[\]\d][^[\]]{1,60})\]\s*$/;
const HEAD = /^System Information report written at|^Item\t+Value\s*$/;
/** Something without which nothing is certain to be a report; looking for it is quicker than for rows. */
const SIGNS =
  /[^\t]\t[^\t]|Hyper-V|MHz|МГц|\(RAM\)|BIOS|Platform|Secure Boot|\d\.\d\.\d{4}|\[\d{8}\]|report written/i;
/** Pieces of lines that are certain, unless their label or the number at their end tells. */
const PIECES = ['\t', '|', 'hyper-v', 'mhz', 'мгц', '(ram)', 'bios', 'report written'];
const hasCertainLabel = labelFinder('version', 'installedMemory', 'biosMode', 'platformRole', 'secureBoot');
/** Rows that may stand between two that are known. */
const GAP_MAX = 12;

/** Finds the report. `undefined`: nothing in the paste is certain to be one. */
export function findReport({ lines }: Paste, free: readonly PasteLine[]): Report | undefined {
  if (!isReport(free, textOf(lines)) || !free.some(({ text }) => SIGNS.test(text))) return undefined;
  const found = free.map((line) => ({ line, row: rowOf(line) }));
  const rows: Row[] = [];
  const claimed = new Set<PasteLine>();
  /** Where the last line of the report stands, and whether it is within a section behind the summary. */
  let last = -1;
  let isBehind = false;
  found.forEach(({ line, row }, index) => {
    const section = SECTION.exec(line.text)?.[1]?.toLowerCase();
    if (section !== undefined) {
      isBehind = rows.length > 0 && !SUMMARIES.has(section);
      last = claim(free, index, last, claimed);
    } else if (isBehind) {
      if (line.text.includes('\t') || isAdapterRow(line) || goesOn(free, index))
        last = claim(free, index, last, claimed);
      else isBehind = false;
    } else if (row !== undefined && belongs(row, found[index - 1]?.row, found[index + 1]?.row)) {
      rows.push(row);
      last = claim(free, index, last, claimed);
    } else if (
      HEAD.test(line.text) ||
      isAdapterRow(line) ||
      (last === index - 1 && line.text.includes('\t'))
    ) {
      last = claim(free, index, last, claimed);
    }
  });
  return {
    rows,
    adapters: free.filter((line) => claimed.has(line) && isAdapterRow(line)),
    lines: [...claimed],
  };
}

/** `10.0.20348 … 20348` needs no label that is known; of a long line only the start is read as a row. */
const mayEndInBuild = (text: string): boolean =>
  text.includes('.') && (text.length > ROW_MAX || /\b\d{4,5}\s*$/.test(text));

/** Whether a line is certain to be of a report. */
function isReport(free: readonly PasteLine[], paste: PasteText): boolean {
  const telling = new Set(paste.linesWith(PIECES));
  const mayTell = (line: PasteLine): boolean =>
    telling.has(line) || hasCertainLabel(line.text) || mayEndInBuild(line.text) || isAdapterRow(line);
  return free.some((line) => mayTell(line) && isCertain(line));
}

function isCertain(line: PasteLine): boolean {
  const row = rowOf(line);
  return row === undefined ? HEAD.test(line.text) || isAdapterRow(line) : isUnmistakable(row);
}

/** Takes a line, and those since the last one that are too few to be anything else. Gives its index. */
function claim(free: readonly PasteLine[], index: number, last: number, claimed: Set<PasteLine>): number {
  const from = last >= 0 && index - last <= GAP_MAX ? last + 1 : index;
  for (const line of free.slice(from, index + 1)) claimed.add(line);
  return index;
}

/** Within a section a line without tabs goes on with the one above, unless a gap parts them; one stands below headings. */
function goesOn(free: readonly PasteLine[], index: number): boolean {
  const [line, previous] = [free[index], free[index - 1]];
  if (line === undefined || previous === undefined) return false;
  return line.number - previous.number <= (SECTION.test(previous.text) ? 2 : 1);
}

/** Rows that nobody writes by hand. */
function isUnmistakable(row: Row): boolean {
  switch (row.field) {
    case 'requirement':
      return true;
    case 'hypervisor':
    case 'totalMemory':
    case 'other':
      return false;
    case 'processor':
    case 'installedMemory':
    case 'biosMode':
    case 'platformRole':
    case 'secureBoot':
      return isCredible(row);
    case 'version':
      return isCredible(row) && /\b(\d{4,5})\b.{0,40}\b\1\b/.test(row.value);
    default:
      return row.tabbed && isCredible(row);
  }
}

/** Whether a row is one of the report: its value says so, or a tab, or the rows beside it. */
function belongs(row: Row, before: Row | undefined, after: Row | undefined): boolean {
  return row.tabbed || isCredible(row) || before !== undefined || after !== undefined;
}
