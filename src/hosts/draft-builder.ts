import { agree, inOrder, isDecisive } from './agreement.ts';
import type { Contradiction, Format, ReadingName, ReadingValues } from './host-spec.ts';
import type { Denial, Draft } from './parsers/parser.ts';
import type { Reading } from './reading.ts';

/** Collects what one parser reads. The first reading of a kind wins; a second that differs is a contradiction. */
export class DraftBuilder {
  readonly readings: Draft['readings'] = {};
  readonly claimed = new Set<number>();
  readonly unread: { line: number; text: string }[] = [];
  readonly ignoredNics: string[] = [];
  readonly #denied: Denial[] = [];
  readonly #contradictions = new Map<ReadingName, Contradiction>();

  /**
   * Takes a reading. What is stated outvotes what was inferred; what decides the verdict is withheld as soon as
   * two lines state different things about it.
   */
  put<K extends ReadingName>(name: K, reading: Reading<ReadingValues[K]> | undefined): void {
    if (reading === undefined || this.#isWithheld(name)) return;
    const first = this.readings[name];
    if (first === undefined || (first.basis === 'inferred' && reading.basis === 'stated')) {
      (this.readings as Record<K, Reading<ReadingValues[K]>>)[name] = reading;
    } else if (reading.basis === 'stated' && !agree(name, first.value, reading.value)) {
      this.#contradict(name, first.line, reading.line);
    }
  }

  /** Takes a "no" that a running hypervisor would explain. */
  deny(reading: ReadingName, line: number): void {
    this.#denied.push({ reading, line });
  }

  /** Takes a reading that corrects what was said before: the later word counts, and the difference is told. */
  correct<K extends ReadingName>(name: K, reading: Reading<ReadingValues[K]>): void {
    const first = this.readings[name];
    const lines = this.#contradictions.get(name)?.lines ?? [first?.line ?? reading.line, reading.line];
    const differs =
      this.#isWithheld(name) || (first !== undefined && !agree(name, first.value, reading.value));
    (this.readings as Record<K, Reading<ReadingValues[K]>>)[name] = reading;
    if (differs) this.#contradictions.set(name, { reading: name, lines, kept: reading.line });
  }

  #contradict(name: ReadingName, first: number, second: number): void {
    if (this.#contradictions.has(name)) return;
    const lines = inOrder(first, second);
    if (isDecisive(name)) {
      this.#contradictions.set(name, { reading: name, lines });
      delete this.readings[name];
    } else {
      this.#contradictions.set(name, { reading: name, lines, kept: first });
    }
  }

  get isEmpty(): boolean {
    return Object.keys(this.readings).length === 0 && this.#contradictions.size === 0;
  }

  draft(format: Format, locale?: string): Draft {
    return {
      format,
      ...(locale === undefined ? {} : { locale }),
      readings: this.readings,
      ignoredNics: this.ignoredNics,
      claimed: this.claimed,
      unread: this.unread,
      ...(this.#denied.length === 0 ? {} : { denied: this.#denied }),
      contradictions: [...this.#contradictions.values()],
    };
  }

  #isWithheld(name: ReadingName): boolean {
    const contradiction = this.#contradictions.get(name);
    return contradiction !== undefined && contradiction.kept === undefined;
  }
}
