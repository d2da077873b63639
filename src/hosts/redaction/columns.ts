import { privacyOf } from './labels.ts';

/** Masks cells under a header that names a machine, a person or a number, as far as the rows have its shape. */
export function maskColumns(lines: readonly string[], note: (cell: string) => string): readonly string[] {
  let header: Header | undefined;
  return lines.map((line) => {
    if (line === '' && header === undefined) return line;
    const next = headerOf(line);
    if (next !== undefined) {
      header = next;
      return line;
    }
    if (line.trim() === '') header = header?.afterBlank;
    return header === undefined ? line : header.mask(line, note);
  });
}

interface Header {
  readonly mask: (line: string, note: (cell: string) => string) => string;
  /** PowerShell ends its tables with a blank line; rows of values with separators may go on. */
  readonly afterBlank: Header | undefined;
}

const SEPARATORS = [',', ';', '\t', '|'] as const;
/** Fewest columns that make a line a header. */
const COLUMNS_MIN = 3;

function headerOf(line: string): Header | undefined {
  for (const separator of SEPARATORS) {
    if (!line.includes(separator)) continue;
    const cells = line.split(separator);
    if (cells.length >= COLUMNS_MIN && cells.some((cell) => isPrivate(cell)))
      return separated(cells, separator);
  }
  return line.includes(':') ? undefined : padded(line);
}

const isPrivate = (cell: string): boolean => privacyOf(cell.trim()) !== undefined;

function separated(cells: readonly string[], separator: string): Header {
  const hidden = cells.map(isPrivate);
  const header: Header = {
    mask: (line, note) => {
      const row = splitRow(line, separator);
      return row.length < COLUMNS_MIN
        ? line
        : row.map((cell, at) => (hidden[at] === true ? note(cell) : cell)).join(separator);
    },
    get afterBlank() {
      return header;
    },
  };
  return header;
}

/** Cells of a row; a separator between quotes is part of its cell. */
function splitRow(line: string, separator: string): readonly string[] {
  if (!line.includes('"')) return line.split(separator);
  const cells: string[] = [];
  for (const piece of line.split(separator)) {
    const last = cells.at(-1);
    if (last !== undefined && isOpen(last)) cells[cells.length - 1] = `${last}${separator}${piece}`;
    else cells.push(piece);
  }
  return cells;
}

const isOpen = (cell: string): boolean => (cell.match(/"/g)?.length ?? 0) % 2 === 1;

/** Columns that are padded with blanks: the cell reaches to the next column. */
const HIDDEN_COLUMN =
  /(?<![^\s])(?:PSComputerName|SystemName|DNSHostName|ComputerName|HostName|SerialNumber|Node|UserName|ServiceTag)(?![^\s])/g;
/** `Get-VMHost` calls its first column Name. */
const HOST_TABLE = /^\s*Name\s+(?:LogicalProcessorCount|ComputerName)/;

function padded(line: string): Header | undefined {
  const starts = [...line.matchAll(HIDDEN_COLUMN)].map(({ index }) => index);
  if (HOST_TABLE.test(line)) starts.unshift(line.indexOf('Name'));
  if (starts.length === 0 || !/\S\s+\S/.test(line.trim()) || line.includes('=')) return undefined;
  const ends = starts.map((start) => {
    const rest = /\s(?=\S)/.exec(line.slice(start));
    return rest === null ? Number.POSITIVE_INFINITY : start + rest.index;
  });
  return {
    mask: (row, note) =>
      starts.reduce(
        (text, start, at) =>
          text.slice(0, start) +
          note(text.slice(start, ends[at])) +
          text.slice(Math.min(ends[at] ?? text.length, text.length)),
        row,
      ),
    afterBlank: undefined,
  };
}
