import type { PasteLine } from '../../reading.ts';
import { isDetail, labelOf } from './vocabulary.ts';

/** A line, or a part of one that held several. A line that the console broke is here in one piece. */
export interface Piece {
  readonly line: PasteLine;
  /** With its indentation, where it has one. */
  readonly text: string;
}

/** Shorter lines hold one row each, characters. */
const COLLAPSED_MIN = 100;
/** Longest line that is taken apart, characters. */
const COLLAPSED_MAX = 20_000;
/** Fewest labels on one line that make it several rows without their line breaks. */
const LABELS_MIN = 3;
/** Most words of a label. */
const WORDS_MAX = 8;

/** The rows of a line whose line breaks were lost; nearly every line is one piece. */
export function toPieces(line: PasteLine): readonly Piece[] {
  const { text } = line;
  if (text.length < COLLAPSED_MIN || text.length > COLLAPSED_MAX) return [{ line, text }];
  const starts: number[] = [];
  let labels = 0;
  let from = 0;
  for (const { index } of text.matchAll(/[:：]/g)) {
    const start = labelStart(text, from, index);
    if (start !== undefined) {
      starts.push(start.at);
      if (start.isLabel) labels += 1;
    }
    from = index + 1;
  }
  if (labels < LABELS_MIN) return [{ line, text }];
  const cuts = [...new Set([0, ...starts, ...numbersIn(text)])].toSorted((a, b) => a - b);
  return cuts
    .map((cut, index) => ({ line, text: text.slice(cut, cuts[index + 1]).trim() }))
    .filter((piece) => piece.text !== '');
}

/** Where the label before a colon begins: the longest that is known. */
function labelStart(
  text: string,
  from: number,
  colon: number,
): { readonly at: number; readonly isLabel: boolean } | undefined {
  const before = text.slice(Math.max(from, colon - 80), colon);
  const words = [...before.matchAll(/\S{1,80}/g)].slice(-WORDS_MAX);
  for (const { index } of words) {
    const candidate = before.slice(index);
    const at = colon - before.length + index;
    if (labelOf(candidate) !== undefined) return { at, isLabel: true };
    if (isDetail(candidate)) return { at, isLabel: false };
  }
  return undefined;
}

/** Where numbered entries begin: `[01]: `. */
const numbersIn = (text: string): readonly number[] =>
  Array.from(text.matchAll(/(?<=\s)\[\d{1,3}\] ?: /g), ({ index }) => index);
