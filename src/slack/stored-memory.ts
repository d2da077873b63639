import { setTimeout as wait } from 'node:timers/promises';
import type { Keeping } from '../commands/command.ts';
import type { Said } from '../keeping/threads.ts';
import type { Logger } from '../log.ts';
import type { Remembered } from '../replies/reply.ts';
import { type Memory, placeOf, REMEMBERED_HOURS } from './memory.ts';
import { reasonOf } from './send.ts';

/** A database flushes every write to the disk: what is said in this time is written at once. */
const GATHER_MS = 100;
/** Most that one statement writes. */
const ROWS_MAX = 500;

/** What is still to be written; without `remembered` it is to be forgotten. */
interface Unwritten extends Omit<Said, 'remembered'> {
  readonly team: string;
  readonly remembered: Remembered | null;
}

/**
 * The memory that all instances over one database share. This one knows at once what it is told; the others know it
 * when it is written, a moment later.
 */
export function createStoredMemory(keeping: Keeping, log: Logger): Memory {
  const unwritten = new Map<string, Unwritten>();
  let writing: Promise<void> | undefined;

  const write = async (batch: readonly Unwritten[]): Promise<void> => {
    for (const team of new Set(batch.map((one) => one.team))) {
      const { threads } = await keeping.of(team);
      const own = batch.filter((one) => one.team === team);
      await threads.keep(own.filter((one): one is Unwritten & Said => one.remembered !== null));
      await threads.forget(own.filter(({ remembered }) => remembered === null).map(({ key }) => key));
    }
  };
  const writeAll = async (): Promise<void> => {
    await wait(GATHER_MS);
    while (unwritten.size > 0) {
      const batch = [...unwritten].slice(0, ROWS_MAX);
      await write(batch.map(([, one]) => one)).catch((error: unknown) => {
        log.warn({ reason: reasonOf(error) }, 'what a check read is not remembered');
      });
      // What was said meanwhile in the same place is still to be written.
      for (const [place, one] of batch) if (unwritten.get(place) === one) unwritten.delete(place);
    }
    writing = undefined;
  };
  const look: Memory['look'] = async (team, key) => {
    const since = new Date(Date.parse(keeping.now()) - REMEMBERED_HOURS * 60 * 60_000).toISOString();
    const said = unwritten.get(placeOf(team, key));
    if (said !== undefined) return said.at < since ? undefined : (said.remembered ?? undefined);
    const { threads } = await keeping.of(team);
    return threads.find(key, since);
  };
  return {
    keep(keys, remembered, { team, user }) {
      for (const key of keys)
        unwritten.set(placeOf(team, key), { team, key, remembered, by: user, at: keeping.now() });
      writing ??= writeAll();
    },
    look,
    async find(team, key) {
      try {
        return await look(team, key);
      } catch (error) {
        log.warn({ reason: reasonOf(error) }, 'what was said before is not found');
        return undefined;
      }
    },
    settled: () => writing ?? Promise.resolve(),
  };
}
