/** What stands between two separators of a row. */
export interface Cell {
  readonly text: string;
  /** Offset of the text in its line. */
  readonly at: number;
}

/** Marks that people and programs put between columns, the least ambiguous first. */
export const SEPARATORS = ['|', '\t', ';', ','] as const;
export type Separator = (typeof SEPARATORS)[number];

/** Longest line that is split, characters. */
const LINE_MAX = 8_000;

const FIELDS: Readonly<Record<Separator, RegExp>> = {
  '|': /("(?:[^"]|""){0,2000}"(?=\s{0,8}(?:\||$))|[^|]{0,4000})(\||$)/g,
  '\t': /("(?:[^"]|""){0,2000}"(?=\s{0,8}(?:\t|$))|[^\t]{0,4000})(\t|$)/g,
  ';': /(\s{0,8}"(?:[^"]|""){0,2000}"\s{0,8}(?=;|$)|[^;]{0,4000})(;|$)/g,
  ',': /(\s{0,8}"(?:[^"]|""){0,2000}"\s{0,8}(?=,|$)|[^,]{0,4000})(,|$)/g,
};

/** Splits a line. Bars around a row are no columns; quotation marks keep separators inside of a cell. */
export function splitCells(line: string, separator: Separator): readonly Cell[] {
  const text = line.slice(0, LINE_MAX);
  if (!text.includes(separator)) return [];
  const cells: Cell[] = [];
  for (const match of text.matchAll(FIELDS[separator])) {
    const [, raw = '', end] = match;
    cells.push(toCell(raw, match.index));
    if (end === '') break;
  }
  if (separator !== '|') return cells;
  const [first] = cells;
  const inner = first?.text === '' && /^\s*\|/.test(text) ? cells.slice(1) : cells;
  return inner.at(-1)?.text === '' && /\|\s*$/.test(text) ? inner.slice(0, -1) : inner;
}

function toCell(raw: string, offset: number): Cell {
  const trimmed = raw.trim();
  const at = offset + raw.indexOf(trimmed);
  const quoted = /^"(.*)"$/.exec(trimmed)?.[1];
  if (quoted !== undefined) return { text: quoted.replaceAll('""', '"').trim(), at: at + 1 };
  const bare = trimmed.replace(/^(\*\*|__|`)(.{1,200})\1$/, '$2');
  return { text: bare, at: at + trimmed.indexOf(bare) };
}
