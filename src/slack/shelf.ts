import { randomUUID } from 'node:crypto';
import { LRUCache } from 'lru-cache';

/** Keeps things for a while under ids that cannot be guessed. In memory: a restart forgets them. */
export interface Shelf<T> {
  keep(thing: T): string;
  /** `undefined`: expired, pushed out by others, or never kept here. */
  find(id: string): T | undefined;
  /** Changes what is kept, without keeping it longer. */
  change(id: string, thing: T): void;
}

interface ShelfOptions<T> {
  readonly minutes: number;
  /** Things kept at a time. */
  readonly max: number;
  /** Characters kept at a time, all things together. */
  readonly charactersMax: number;
  /** Characters that a thing holds. */
  readonly sizeOf: (thing: T) => number;
  /** Milliseconds of a clock that does not jump. */
  readonly now?: () => number;
}

export function createShelf<T extends object>(options: ShelfOptions<T>): Shelf<T> {
  const cache = new LRUCache<string, T>({
    max: options.max,
    maxSize: options.charactersMax,
    sizeCalculation: (thing) => Math.max(1, options.sizeOf(thing)),
    ttl: options.minutes * 60_000,
    ttlResolution: 0,
    ...(options.now === undefined ? {} : { perf: { now: options.now } }),
  });
  return {
    keep(thing) {
      const id = randomUUID();
      cache.set(id, thing);
      return id;
    },
    find: (id) => cache.get(id),
    change(id, thing) {
      if (cache.has(id)) cache.set(id, thing, { noUpdateTTL: true });
    },
  };
}
