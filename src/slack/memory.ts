import { LRUCache } from 'lru-cache';
import { HOST_CHARACTERS_MAX } from '../keeping/threads.ts';
import type { Remembered } from '../replies/reply.ts';
import type { Person } from './kept-replies.ts';

/**
 * What conversations have said so far: the readings of the last check of each, never a paste. `team`: the tenant
 * that the conversation is in.
 */
export interface Memory {
  /**
   * Remembers under each key, in the place of what was there; `null` forgets. Whoever asks this memory next finds it;
   * where it is written behind that, a failure is logged and the next paste is judged alone.
   */
  keep(keys: readonly string[], remembered: Remembered | null, by: Person): void;
  /** `undefined`: nothing was said yet, or it was too long ago. Rejects where it cannot be known. */
  look(team: string, key: string): Promise<Remembered | undefined>;
  /** The same, and `undefined` also where it cannot be known: what follows is judged alone then. */
  find(team: string, key: string): Promise<Remembered | undefined>;
  /** Resolves when all that was to be written is written. */
  settled(): Promise<void>;
}

export const REMEMBERED_HOURS = 24;
const CONVERSATIONS_MAX = 5000;
/** Characters of all readings together. */
const CHARACTERS_MAX = 32 * 1024 * 1024;

const placeOf = (team: string, key: string): string => `${team} ${key}`;

/** For a bot that keeps nothing: what it remembers ends with the process. */
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
  const look: Memory['look'] = async (team, key) => cache.get(placeOf(team, key));
  return {
    keep(keys, remembered, { team }) {
      for (const key of keys) {
        if (remembered === null) cache.delete(placeOf(team, key));
        else cache.set(placeOf(team, key), remembered);
      }
    },
    look,
    find: look,
    settled: async () => undefined,
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

/** The key of a result that stands in no thread of its own. */
export const replyKey = (id: string): string => `reply ${id}`;
