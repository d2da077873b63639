import type { Remembered } from '../replies/reply.ts';

/** Who gave something to remember, and when. */
export interface Keeping {
  readonly by: string;
  /** ISO time in UTC. */
  readonly at: string;
}

/** What conversations of one tenant have said so far: the readings of the last check of each, never a paste. */
export interface Threads {
  /** Remembers under each key, in the place of what was there. What is larger than any host is not kept. */
  keep(keys: readonly string[], remembered: Remembered, keeping: Keeping): Promise<void>;
  /** `undefined`: nothing was said at or after `since`, an ISO time in UTC. */
  find(key: string, since: string): Promise<Remembered | undefined>;
  forget(keys: readonly string[]): Promise<void>;
}

/** Characters of the readings of one host: more than a host has is no host. */
export const HOST_CHARACTERS_MAX = 64 * 1024;

/** The key of the host that a list was made for. */
export const listKey = (id: string): string => `list ${id}`;
