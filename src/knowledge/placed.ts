import type { BaseEdition, Fact, Release, Source } from './schema.ts';

/** An entry and where it stands, `knowledge/facts/x.yml:3:1`, so that a check can point at it. */
export interface Placed<T> {
  readonly entry: T;
  readonly place: string;
}

/** Every entry of the base with its place. */
export interface PlacedBase {
  readonly edition: BaseEdition;
  readonly releases: readonly Placed<Release>[];
  readonly sources: readonly Placed<Source>[];
  readonly facts: readonly Placed<Fact>[];
}
