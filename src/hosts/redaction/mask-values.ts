import type { Nic, Readings } from '../host-spec.ts';
import type { Reading } from '../reading.ts';
import { mask } from './mask.ts';

/** What was read, as far as it stands in a piece of a line that was masked. */
export class MaskedLines {
  readonly #lines: readonly string[];
  readonly #masked: readonly string[];
  readonly #changed: readonly number[];

  /** The lines as they came, and masked, character by character in the same places. */
  constructor(lines: readonly string[], masked: readonly string[]) {
    this.#lines = lines;
    this.#masked = masked;
    this.#changed = lines.flatMap((line, index) => (line === masked[index] ? [] : [index]));
  }

  /** The readings without the names that their values, and the reasons for them, may have taken in. */
  readings<T extends Readings>(readings: T): T {
    if (this.#changed.length === 0) return readings;
    const taken: [name: string, masked: string][] = [];
    const hidden = Object.entries<Reading<unknown>>(readings).map(
      ([name, reading]): [string, Reading<unknown>] => {
        if (this.#isOpen(reading.value)) return [name, reading];
        const value = this.#value(reading.value, reading.line);
        if (typeof value === 'string' && value !== reading.value) taken.push([String(reading.value), value]);
        return [name, { ...reading, value }];
      },
    );
    const told = hidden.map(([name, reading]) => [name, withoutNames(reading, taken)]);
    return Object.fromEntries(told) as T;
  }

  /** A name that stands in any of the lines. */
  name(name: string): string {
    const index = this.#changed.find((at) => this.#lines[at]?.includes(name));
    return index === undefined ? name : this.#piece(name, index + 1);
  }

  #isOpen = (value: unknown): boolean => typeof value !== 'string' && !Array.isArray(value);

  #value(value: unknown, line: number): unknown {
    if (typeof value === 'string') return this.#piece(value, line);
    return (value as readonly (string | Nic)[]).map((part) =>
      typeof part === 'string'
        ? this.#piece(part, line)
        : { ...part, name: this.#piece(part.name, part.line) },
    );
  }

  #piece(text: string, line: number): string {
    const [whole, masked] = [this.#lines[line - 1] ?? '', this.#masked[line - 1] ?? ''];
    if (whole === masked) return text;
    const start = whole.indexOf(text);
    if (start >= 0) return masked.slice(start, start + text.length);
    // The value is put together from pieces of the line.
    const hidden = new Set(
      Array.from(whole.matchAll(WORD))
        .filter(({ 0: word, index }) => masked.slice(index, index + word.length) !== word)
        .map(([word]) => word),
    );
    return text.replace(WORD, (word) => (hidden.has(word) ? mask(word) : word));
  }
}

const WORD = /[\p{L}\p{N}]+/gu;

function withoutNames(
  reading: Reading<unknown>,
  taken: readonly (readonly [name: string, masked: string])[],
): Reading<unknown> {
  if (reading.because === undefined || taken.length === 0) return reading;
  const because = taken.reduce((text, [name, masked]) => text.replaceAll(name, masked), reading.because);
  return { ...reading, because };
}
