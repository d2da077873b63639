import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Release } from '../knowledge/schema.ts';
import type { Backing } from './backing.ts';
import type { FactNeed } from './fact-needs.ts';
import { factFinder } from './find-facts.ts';

/** What the base says on one fact for one release. */
export interface LookedUp<T> {
  /** Absent: the base has no checked value, or the question makes no sense for the release. */
  readonly value?: T;
  readonly backing: Backing;
  /** Why the question makes no sense for the release. */
  readonly exempt?: string;
}

/** Looks up one fact for one release, whatever the edition and the processor are. */
export function lookUp<T>(need: FactNeed<T>, release: Release, knowledge: Knowledge): LookedUp<T> {
  const { given, backing, exempt } = factFinder({ value: need })({
    readings: {},
    release,
    asked: true,
    today: '',
    knowledge,
  });
  return {
    ...(given.value === undefined ? {} : { value: given.value as T }),
    backing,
    ...(exempt === undefined ? {} : { exempt: exempt.because }),
  };
}
