import { LRUCache } from 'lru-cache';
import type { Remembered } from '../replies/reply.ts';

/** What conversations have said so far: the readings of the last check of each, never a paste. */
export interface Memory {
  /** Remembers under each key, in the place of what was there; `null` forgets. */
  keep(keys: readonly string[], remembered: Remembered | null): void;
  /** `undefined`: nothing was said yet, or it was too long ago. */
  find(key: string): Remembered | undefined;
}

export const REMEMBERED_HOURS = 24;
const CONVERSATIONS_MAX = 5000;
/** Characters of all readings together, and of those of one host: more than a host has is no host. */
const CHARACTERS_MAX = 32 * 1024 * 1024;
const HOST_CHARACTERS_MAX = 64 * 1024;

export function createMemory(now?: () => number): Memory {
  const cache = new LRUCache<string, Remembered>({
    max: CONVERSATIONS_MAX,
    maxSize: CHARACTERS_MAX,
    maxEntrySize: HOST_CHARACTERS_MAX,
    sizeCalculation: (remembered) => JSON.stringify(remembered).length,
    ttl: REMEMBERED_HOURS * 60 * 60_000,
    ttlResolution: 0,
    ...(now === undefined ? {} : { perf: { now } }),
  });
  return {
    keep(keys, remembered) {
      for (const key of keys) {
        if (remembered === null) cache.delete(key);
        else cache.set(key, remembered);
      }
    },
    find: (key) => cache.get(key),
  };
}

interface Conversation {
  readonly team: string;
  readonly channel: string;
  /** Absent for a direct message outside threads. */
  readonly thread?: string | undefined;
}

/** The key of a thread, or of a conversation between two. */
export const conversationKey = ({ team, channel, thread = '' }: Conversation): string =>
  `thread ${team} ${channel} ${thread}`;

/** The key of the host that a list was made for. */
export const listKey = (id: string): string => `list ${id}`;

/** The key of a result that stands in no thread of its own. */
export const replyKey = (id: string): string => `reply ${id}`;
