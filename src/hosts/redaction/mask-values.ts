import type { Nic, Readings } from '../host-spec.ts';
import type { Reading } from '../reading.ts';

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

  /** The readings without the names that their values may have taken in. */
  readings<T extends Readings>(readings: T): T {
    if (this.#changed.length === 0) return readings;
    const hidden = Object.entries<Reading<unknown>>(readings).map(([name, reading]) => [
      name,
      this.#isOpen(reading.value) ? reading : { ...reading, value: this.#value(reading.value, reading.line) },
    ]);
    return Object.fromEntries(hidden) as T;
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
    const start = this.#lines[line - 1]?.indexOf(text) ?? -1;
    return start < 0 ? text : (this.#masked[line - 1] ?? '').slice(start, start + text.length);
  }
}
