import type { Remembered } from '../replies/reply.ts';

/** What is remembered under a key, who gave it, and when. */
export interface Said {
  readonly key: string;
  readonly remembered: Remembered;
  readonly by: string;
  /** ISO time in UTC. */
  readonly at: string;
}

/** What conversations of one tenant have said so far: the readings of the last check of each, never a paste. */
export interface Threads {
  /** Remembers each in the place of what its key had; no key is in there twice. What is larger than any host is not kept. */
  keep(said: readonly Said[]): Promise<void>;
  /** `undefined`: nothing was said at or after `since`, an ISO time in UTC. */
  find(key: string, since: string): Promise<Remembered | undefined>;
  forget(keys: readonly string[]): Promise<void>;
}

/** Characters of the readings of one host: more than a host has is no host. */
export const HOST_CHARACTERS_MAX = 64 * 1024;
