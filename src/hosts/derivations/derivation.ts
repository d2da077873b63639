import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Contradiction, ReadingName, Readings, ReadingValues } from '../host-spec.ts';
import type { Paste } from '../paste.ts';
import type { Reading } from '../reading.ts';

/** What a derivation may look at. */
export interface Known {
  readonly readings: Readings;
  readonly paste: Paste;
  readonly knowledge: Knowledge;
}

/** What follows: readings that were missing, or that outvote one that is there. */
export interface Derived {
  readonly readings: { readonly [K in ReadingName]?: Reading<ReadingValues[K]> };
  /** Set where a reading of the paste was outvoted. */
  readonly contradictions?: readonly Contradiction[];
}

/** Draws a conclusion from readings. Every reading that it adds is inferred and says from what. */
export type Derivation = (known: Known) => Derived | undefined;

/** A reading that follows from another one, and stands where that one stands. */
export function follows<T>(value: T, from: Reading<unknown>, because: string): Reading<T> {
  const earlier = from.earlier === true ? { earlier: from.earlier } : {};
  return { value, basis: 'inferred', line: from.line, columns: from.columns, because, ...earlier };
}
