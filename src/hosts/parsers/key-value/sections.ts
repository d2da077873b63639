import type { PasteLine } from '../../reading.ts';
import { toWords } from './pairs.ts';

interface Section {
  readonly words: string;
  readonly indentation: number;
}

/** `[hardware]` of an ini file. */
const INI = /^\s*\[([\wÀ-ÿœ .-]{1,40})\]\s*$/;
/** `nics:` with nothing behind it. */
const HEADING = /^(\s*)(?:- )?([A-Za-zÀ-ÿ][\wÀ-ÿœ ./()-]{0,39}?) ?:\s*$/;

/** Keeps the headings that a line stands under. */
export class Sections {
  /** Numbers of the lines that are headings. */
  readonly headings: number[] = [];
  #stack: Section[] = [];

  /** The headings above a line, in words; the line itself may be the next one. */
  at(line: PasteLine): readonly string[] {
    const ini = INI.exec(line.text)?.[1];
    if (ini !== undefined) {
      this.headings.push(line.number);
      this.#stack = [{ words: toWords(ini), indentation: -1 }];
      return [];
    }
    const indentation = indentationOf(line.text);
    this.#stack = this.#stack.filter((section) => section.indentation < indentation);
    const words = this.#stack.map((section) => section.words);
    const heading = HEADING.exec(line.text);
    if (heading !== null) {
      this.headings.push(line.number);
      this.#stack.push({ words: toWords(heading[2] ?? ''), indentation: heading[1]?.length ?? 0 });
    }
    return words;
  }

  /** The words of the heading that was seen last. */
  get ownWords(): string | undefined {
    return this.#stack.at(-1)?.words;
  }

  isHeading(line: PasteLine): boolean {
    return this.headings.at(-1) === line.number;
  }
}

/** Items of a list belong to the heading above them, also where they are not indented. */
function indentationOf(text: string): number {
  const blanks = text.search(/\S/);
  return /^\s*- /.test(text) ? blanks + 1 : blanks;
}
