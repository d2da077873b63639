import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Cite, Release, Value } from '../knowledge/schema.ts';

/**
 * What a fact says about a release as it comes, without the updates or configurations that refine it.
 * `undefined`: the base has no checked value, or one that differs by what nobody named.
 */
export function plainValue(knowledge: Knowledge, factId: string, release: Release): Value | undefined {
  const values = knowledge
    .valuesOf(factId, release.id)
    .filter(({ scope }) => scope?.with === undefined && scope?.paging === undefined);
  const [first] = values;
  return values.every(({ value }) => value === first?.value) ? first : undefined;
}

/** The words for what a fact says about a release: `Windows Server 2025: required`. */
export const stateWords = (release: Release, value: Value | undefined): string =>
  `${release.name}: ${value === undefined ? 'no checked value' : value.value}`;

/** A note as a sentence that follows another, or nothing. */
export const noteAfter = (value: Value | undefined): string =>
  value?.note === undefined ? '' : ` ${value.note}`;

/** The cites of values that are there, each place once. */
export function citesOf(...values: readonly (Value | undefined)[]): readonly Cite[] {
  const all = values.flatMap((value) => value?.cites ?? []);
  return [...new Map(all.map((cite) => [`${cite.source} ${cite.where}`, cite])).values()];
}
