import { type Header, privacyOfCells } from './header.ts';
import type { Privacy } from './labels.ts';
import type { NamesSeen } from './names-seen.ts';
import { paddedHeader, singleHeader } from './padded-columns.ts';
import { hide } from './pairs.ts';

/** A line of a table: its cells masked, or the header above them, which has nothing to hide. */
export interface TableLine {
  readonly text: string;
  readonly isHeader: boolean;
}

/** Masks cells under a header that names a machine, a person or a number, as far as the rows have its shape. */
export function maskColumns(lines: readonly string[], names: NamesSeen): readonly TableLine[] {
  let header: Header | undefined;
  return lines.map((text) => {
    if (text === '' && header === undefined) return { text, isHeader: false };
    const next = headerOf(text);
    if (next !== undefined) {
      header = next;
      return { text, isHeader: true };
    }
    if (text.trim() === '') header = header?.afterBlank;
    return { text: header === undefined ? text : header.mask(text, names), isHeader: false };
  });
}

const SEPARATORS = [',', ';', '\t', '|'] as const;
/** Fewest columns that make a line a header. */
const COLUMNS_MIN = 3;

function headerOf(line: string): Header | undefined {
  for (const separator of SEPARATORS) {
    if (!line.includes(separator)) continue;
    const cells = line.split(separator);
    if (cells.length < COLUMNS_MIN || !isLabelled(cells)) continue;
    const hidden = privacyOfCells(cells);
    if (hidden.some((privacy) => privacy !== undefined)) return separated(hidden, separator);
  }
  if (line.includes(':') || line.includes('=')) return undefined;
  return paddedHeader(line) ?? singleHeader(line);
}

/** Names of columns have no figures; those of values do, sooner or later. */
const isLabelled = (cells: readonly string[]): boolean =>
  !/\d/.test(cells[0] ?? '') && cells.some((cell) => cell !== '' && !/\d/.test(cell));

function separated(hidden: readonly (Privacy | undefined)[], separator: string): Header {
  const header: Header = {
    mask: (line, names) => {
      const row = line.includes(separator) ? splitRow(line, separator) : [];
      return row.length < COLUMNS_MIN
        ? line
        : row
            .map((cell, at) => {
              const privacy = hidden[at];
              return privacy === undefined ? cell : hide(cell, privacy, names);
            })
            .join(separator);
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
