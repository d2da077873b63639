import type { PasteLine } from '../../reading.ts';
import type { Field, Language } from './language.ts';

/** One line of the value of a row. A line that the console broke is here in one piece. */
export interface Piece {
  readonly line: PasteLine;
  readonly text: string;
}

/** A label with its value, which may go on over many indented lines. */
export interface Row {
  readonly field: Field;
  readonly pieces: [Piece, ...Piece[]];
  /** Numbers of the lines it stands on. */
  readonly numbers: number[];
}

/** Splits lines into rows. Lines that belong to no row are left out. */
export function toRows(lines: readonly PasteLine[], language: Language): readonly Row[] {
  const rows: Row[] = [];
  let current: Row | undefined;
  let previous: PasteLine | undefined;
  for (const line of lines) {
    const text = line.text.trimStart();
    const started = rowAt(line, text, language);
    if (started !== undefined) {
      rows.push(started);
      current = started;
    } else if (current !== undefined && goesOn(line, text, previous, language)) {
      current.numbers.push(line.number);
      current.pieces.push({ line, text });
    } else if (current !== undefined && isBroken(previous, line)) {
      current.numbers.push(line.number);
      current.pieces.push(rejoin(current.pieces.pop(), line));
    } else {
      current = undefined;
    }
    previous = line;
  }
  return rows;
}

function rowAt(
  line: PasteLine,
  text: string,
  { labels, requirements, hypervisorDetected }: Language,
): Row | undefined {
  // A hotfix list that Windows cut short runs into the next label: `[24Network Card(s):`.
  const label = text.startsWith('[') ? text.replace(/^\[\d{0,3}(?!\d|\])/, '') : text;
  const colon = label.indexOf(':');
  if (colon < 0)
    return label.toLowerCase().startsWith(`a ${hypervisorDetected}`)
      ? row('requirements', line, label)
      : undefined;
  const key = label.slice(0, colon).trimEnd().toLowerCase();
  const field = labels.get(key);
  if (field !== undefined) return row(field, line, label.slice(colon + 1).trim());
  return requirements.has(key) ? row('requirements', line, label) : undefined;
}

const row = (field: Field, line: PasteLine, text: string): Row => ({
  field,
  pieces: [{ line, text }],
  numbers: [line.number],
});

/** Whether a line goes on with the row above: it is indented, or looks like a part whose indentation was lost. */
function goesOn(line: PasteLine, text: string, previous: PasteLine | undefined, language: Language): boolean {
  const follows = previous !== undefined && line.number === previous.number + 1;
  if (follows && line.text !== text) return true;
  if (/^\[\d{1,3}\] ?:/.test(text)) return true;
  const colon = text.indexOf(':');
  const label = (colon < 0 ? text : text.slice(0, colon)).toLowerCase();
  return language.adapterDetails.includes(label);
}

/** Widths at which consoles break lines. */
const CONSOLE_WIDTHS = [79, 80, 119, 120];

const isBroken = (previous: PasteLine | undefined, line: PasteLine): boolean =>
  previous !== undefined &&
  line.number === previous.number + 1 &&
  CONSOLE_WIDTHS.includes(previous.text.length) &&
  line.text.length < previous.text.length;

/** Joins a broken line: at the full width in the middle of a word, one short of it at a blank. */
function rejoin(piece: Piece | undefined, line: PasteLine): Piece {
  if (piece === undefined) return { line, text: line.text };
  const blank = piece.line.text.length % 2 === 1 ? ' ' : '';
  return { line: piece.line, text: `${piece.text}${blank}${line.text}` };
}
