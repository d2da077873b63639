import { LRUCache } from 'lru-cache';

/** One vote per person and answer, as long as they are remembered. */
export interface Votes {
  /** `true`: the first vote of this person on this answer. */
  claim(person: string, answer: string): boolean;
}

const REMEMBERED_MS = 24 * 60 * 60_000;
const REMEMBERED_MAX = 20_000;

/** Answers are the same for everybody, and so is what tells one apart: a copy that was shared is no second answer. */
export function createVotes(now?: () => number): Votes {
  const seen = new LRUCache<string, true>({
    max: REMEMBERED_MAX,
    ttl: REMEMBERED_MS,
    ttlResolution: 0,
    ...(now === undefined ? {} : { perf: { now } }),
  });
  return {
    claim(person, answer) {
      const key = JSON.stringify([person, answer]);
      if (seen.has(key)) return false;
      seen.set(key, true);
      return true;
    },
  };
}
