import type { PasteLine } from './reading.ts';
import { SeenPieces } from './seen-pieces.ts';

/** Each paste is put together once, however many ask. */
const known = new WeakMap<readonly PasteLine[], PasteText>();

/** The text of a paste as a whole. */
export function textOf(lines: readonly PasteLine[]): PasteText {
  const before = known.get(lines);
  if (before !== undefined) return before;
  const text = new PasteText(lines);
  known.set(lines, text);
  return text;
}

/** A whole paste, to look for words in it before any of its lines is looked at. Words are given in small letters. */
export class PasteText {
  /** All lines, with line feeds between them. */
  readonly whole: string;
  /** The same in small letters. */
  readonly small: string;
  readonly #lines: readonly PasteLine[];
  readonly #seen: SeenPieces;

  constructor(lines: readonly PasteLine[]) {
    this.#lines = lines;
    this.whole = lines.map(({ text }) => text).join('\n');
    this.small = this.whole.toLowerCase().replaceAll('ſ', 's');
    this.#seen = new SeenPieces(this.small);
  }

  /** Whether one of the words stands in it. */
  hasAny(words: readonly string[]): boolean {
    for (const word of words) if (this.#seen.mayHave(word) && this.small.includes(word)) return true;
    return false;
  }

  /** The lines that hold one of the words, in their order. */
  linesWith(words: readonly string[]): readonly PasteLine[] {
    // One line alone may be a text of several: a question.
    if (this.#lines.length === 1) return this.hasAny(words) ? this.#lines : [];
    const starts: number[] = [];
    for (const word of words) if (this.#seen.mayHave(word)) this.#findStarts(word, starts);
    return starts.length === 0 ? [] : this.#linesAt([...new Set(starts)].toSorted((a, b) => a - b));
  }

  /** Where lines that hold a word start. */
  #findStarts(word: string, starts: number[]): void {
    let at = this.small.indexOf(word);
    while (at >= 0) {
      starts.push(at === 0 ? 0 : this.small.lastIndexOf('\n', at - 1) + 1);
      const end = this.small.indexOf('\n', at);
      at = end < 0 ? -1 : this.small.indexOf(word, end);
    }
  }

  #linesAt(starts: readonly number[]): readonly PasteLine[] {
    const found: PasteLine[] = [];
    let [start, index] = [0, 0];
    for (const wanted of starts) {
      for (; start < wanted; index += 1) start = this.small.indexOf('\n', start) + 1;
      const line = this.#lines[index];
      if (line !== undefined) found.push(line);
    }
    return found;
  }
}
