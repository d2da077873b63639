import { type Header, privacyOfCells } from './header.ts';
import type { Privacy } from './labels.ts';
import { hide } from './pairs.ts';

/** Names of properties as PowerShell and WMI join them; plain words are no header. */
const PROPERTY = /^(?:[A-Z][A-Za-z]*[a-z][A-Z][A-Za-z]*|[A-Z]{10,30}|[a-z]{10,30}|UUID|Node|NODE|node)$/;
/** A property has no other sign. */
const LETTERS = /^[A-Za-z]+$/;
const HEADER_WORD = /^[\p{L}_][\p{L}\d_().%/#-]*$/u;
/** Longest line that is a header, characters. */
const HEADER_MAX = 2_000;

/** A header of columns that are padded with blanks: a cell reaches to the next column. */
export function paddedHeader(line: string): Header | undefined {
  if (line.length > HEADER_MAX || line.includes('\t') || DIGIT.test(line) || !MANY.test(line))
    return undefined;
  const narrow = cellsOf(line, /\S{1,120}/g);
  if (!narrow.every(({ text }) => HEADER_WORD.test(text))) return undefined;
  const wide = cellsOf(line, /\S{1,120}(?: \S{1,120}){0,6}/g);
  const isPadded = wide.length > 1 && wide.every(({ text }) => !text.includes(' ') || text.length < 30);
  const cells = wide.length === narrow.length || !isPadded ? narrow : wide;
  const hidden = privacyOfCells(cells.map(({ text }) => text));
  if (wide.length === 2 && !narrow.every(({ text }) => JOINED.test(text))) return undefined;
  const isTable = cells.every(({ text }) => PROPERTY.test(text) || /^[a-z]{0,10}\p{Lu}/u.test(text));
  const columns = cells.flatMap(({ text, start }, at) => {
    const privacy = hidden[at];
    const isOne = privacy !== undefined && (wide.length > 1 || PROPERTY.test(text));
    return isOne ? [{ start, end: cells[at + 1]?.start ?? Number.POSITIVE_INFINITY, privacy }] : [];
  });
  return columns.length === 0 || !isTable ? undefined : { mask: rowMask(columns), afterBlank: undefined };
}

/** Names of properties, also with a unit. */
const JOINED = /^(?:Name|NAME|name|[a-z]{10,30}|[A-Z]{10,30}|[A-Z]+[a-z]+[A-Z][A-Za-z]*(?:\([A-Za-z]+\))?)$/;
const DIGIT = /\d/;
/** Two words at least, the first of them with a letter. */
const MANY = /^\s{0,200}\p{L}\S{0,120}\s{1,200}\S/u;

/** The only column of a table: `SerialNumber`, with the number below it. */
export function singleHeader(line: string): Header | undefined {
  const name = line.trim();
  if (name.length > 30 || !LETTERS.test(name)) return undefined;
  if (!(PROPERTY.test(name) || name === 'Name') || /^node$/i.test(name)) return undefined;
  const privacy = name === 'Name' ? 'machine' : privacyOfCells([name])[0];
  if (privacy === undefined) return undefined;
  const header = (blanks: number): Header => ({
    mask: (row, names) => (/^\s*[^\s:=]{2,80}\s*$/.test(row) ? hide(row, privacy, names) : row),
    get afterBlank() {
      return blanks === 0 ? header(1) : undefined;
    },
  });
  return header(0);
}

interface Cell {
  readonly text: string;
  readonly start: number;
}

const cellsOf = (line: string, pattern: RegExp): readonly Cell[] =>
  Array.from(line.matchAll(pattern), ({ 0: text, index: start }) => ({ text, start }));

interface Column {
  readonly start: number;
  readonly end: number;
  readonly privacy: Privacy;
}

const rowMask =
  (columns: readonly Column[]): Header['mask'] =>
  (row, names) => {
    if (/^[\s-]*$/.test(row)) return row;
    return columns.reduce((text, { start, end, privacy }) => {
      // Letters that take two columns on screen move what follows.
      const wide = text.slice(start, end);
      const gap = wide.search(/\S\s{2}/);
      const cell = gap < 0 ? wide : wide.slice(0, gap + 1);
      return text.slice(0, start) + hide(cell, privacy, names) + text.slice(start + cell.length);
    }, row);
  };
