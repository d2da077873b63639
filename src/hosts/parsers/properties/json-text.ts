import type { PasteLine } from '../../reading.ts';

/** A value of JSON with the line it begins on. */
export type JsonNode =
  | { readonly kind: 'scalar'; readonly value: string; readonly line: PasteLine }
  | { readonly kind: 'list'; readonly items: readonly JsonNode[]; readonly line: PasteLine }
  | {
      readonly kind: 'object';
      readonly entries: readonly (readonly [key: string, node: JsonNode])[];
      readonly line: PasteLine;
    };

/** Deepest nesting, longest string, and most line ends in one that a console may have broken. */
const DEPTH_MAX = 12;
const STRING_MAX = 4_000;
const BREAKS_MAX = 2;
/** Longest number or word, characters. */
const WORD_MAX = 40;

/**
 * Reads JSON as far as it goes: text that was cut off, or that a console broke at its width, gives what is there.
 * `true`, `false` and numbers are given as text, `null` as empty text.
 */
export class JsonText {
  readonly #lines: readonly PasteLine[];
  #line: number;
  #at: number;
  /** What follows is not JSON, or there is nothing more. */
  #isOver = false;

  /** Starts at a column of a line, both counted from 0. */
  constructor(lines: readonly PasteLine[], line: number, column: number) {
    this.#lines = lines;
    this.#line = line;
    this.#at = column;
  }

  /** Index of the line that reading stopped on. */
  get lineIndex(): number {
    return Math.min(this.#line, this.#lines.length - 1);
  }

  /** The value that begins here. */
  readValue(depth = 0): JsonNode | undefined {
    const sign = this.#peek();
    if (depth > DEPTH_MAX) this.#isOver = true;
    if (sign === undefined || this.#isOver) return undefined;
    const line = this.#here();
    if (sign === '{') {
      this.#at += 1;
      return { kind: 'object', entries: this.readEntries(depth), line };
    }
    if (sign === '[') return { kind: 'list', items: this.#readItems(depth), line };
    const value = sign === '"' ? this.#readString() : this.#readWord();
    return value === undefined ? undefined : { kind: 'scalar', value, line };
  }

  /** The entries of an object whose bracket was read, or lost. */
  readEntries(depth = 0): readonly (readonly [string, JsonNode])[] {
    const entries: (readonly [string, JsonNode])[] = [];
    for (;;) {
      if (this.#takes('}')) return entries;
      const key = this.#peek() === '"' ? this.#readString() : undefined;
      if (key === undefined || !this.#takes(':')) return this.#stop(entries);
      const node = this.readValue(depth + 1);
      if (node === undefined) return this.#stop(entries);
      entries.push([key, node]);
      if (this.#isOver) return entries;
      this.#takes(',');
    }
  }

  #readItems(depth: number): readonly JsonNode[] {
    const items: JsonNode[] = [];
    this.#at += 1;
    for (;;) {
      if (this.#takes(']')) return items;
      const node = this.readValue(depth + 1);
      if (node === undefined) return this.#stop(items);
      items.push(node);
      if (this.#isOver) return items;
      this.#takes(',');
    }
  }

  #stop<T>(found: T): T {
    this.#isOver = true;
    return found;
  }

  #here(): PasteLine {
    return this.#lines[this.lineIndex] as PasteLine;
  }

  /** The next sign that is no blank; `undefined` at the end. */
  #peek(): string | undefined {
    while (this.#line < this.#lines.length) {
      const text = this.#here().text;
      while (this.#at < text.length && /\s/.test(text[this.#at] ?? '')) this.#at += 1;
      if (this.#at < text.length) return text[this.#at];
      if (this.#line === this.#lines.length - 1) return undefined;
      this.#nextLine();
    }
    return undefined;
  }

  #nextLine(): void {
    this.#line += 1;
    this.#at = 0;
  }

  #takes(sign: string): boolean {
    if (this.#isOver || this.#peek() !== sign) return false;
    this.#at += 1;
    return true;
  }

  #readWord(): string | undefined {
    let word = this.#takeWord();
    // A console broke the line in the middle of it.
    while (word !== '' && this.#isAtBreak() && word.length < WORD_MAX) {
      this.#nextLine();
      word += this.#takeWord();
    }
    // Cut off in the middle, a number is another number.
    const isCut = this.#line === this.#lines.length - 1 && this.#at === this.#here().text.length;
    if (word === '' || isCut) return undefined;
    if (word === 'null') return '';
    if (word === 'true') return 'True';
    if (word === 'false') return 'False';
    return /^-?\d/.test(word) ? word : undefined;
  }

  #takeWord(): string {
    const { text } = this.#here();
    const [word = ''] = /^[\w.+-]{1,40}/.exec(text.slice(this.#at, this.#at + WORD_MAX)) ?? [];
    this.#at += word.length;
    return word;
  }

  #isAtBreak(): boolean {
    const next = this.#lines[this.#line + 1];
    return this.#at === this.#here().text.length && next !== undefined && /^[\w.]/.test(next.text);
  }

  /** A string; one that does not end is not believed. */
  #readString(): string | undefined {
    let value = '';
    let breaks = 0;
    this.#at += 1;
    for (;;) {
      const text = this.#here().text;
      const sign = text[this.#at];
      if (sign === undefined) {
        breaks += 1;
        if (breaks > BREAKS_MAX || this.#line === this.#lines.length - 1) return undefined;
        this.#nextLine();
        continue;
      }
      this.#at += 1;
      if (sign === '"') return value;
      if (value.length > STRING_MAX) return undefined;
      if (sign === '\\') value += this.#readEscape(text);
      else value += sign;
    }
  }

  #readEscape(text: string): string {
    const unicode = /^u([\da-fA-F]{4})/.exec(text.slice(this.#at, this.#at + 5))?.[1];
    if (unicode !== undefined) {
      this.#at += 5;
      return String.fromCharCode(Number.parseInt(unicode, 16));
    }
    const sign = text[this.#at] ?? '';
    this.#at += 1;
    return /[nrtbf]/.test(sign) ? ' ' : sign;
  }
}
