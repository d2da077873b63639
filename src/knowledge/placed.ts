import type { BaseEdition } from './schema.ts';
import type { ShelfName, Shelves } from './shelves.ts';

/** An entry and where it stands, `knowledge/facts/x.yml:3:1`, so that a check can point at it. */
export interface Placed<T> {
  readonly entry: T;
  readonly place: string;
}

/** Every entry of the base with its place. */
export type PlacedBase = { readonly edition: BaseEdition } & {
  readonly [K in ShelfName]: readonly Placed<Shelves[K][number]>[];
};
