import type { Keeping } from '../commands/command.ts';
import type { Logger } from '../log.ts';
import { type Memory, REMEMBERED_HOURS } from './memory.ts';
import { reasonOf } from './send.ts';

/** The memory that all instances over one database share. What is being written is waited for before it is read. */
export function createStoredMemory(keeping: Keeping, log: Logger): Memory {
  let writing: Promise<void> = Promise.resolve();
  const look: Memory['look'] = async (team, key) => {
    await writing;
    const since = new Date(Date.parse(keeping.now()) - REMEMBERED_HOURS * 60 * 60_000).toISOString();
    const { threads } = await keeping.of(team);
    return threads.find(key, since);
  };
  return {
    keep(keys, remembered, { team, user }) {
      const at = keeping.now();
      const write = async (): Promise<void> => {
        const { threads } = await keeping.of(team);
        if (remembered === null) await threads.forget(keys);
        else await threads.keep(keys, remembered, { by: user, at });
      };
      const before = writing;
      const written = write().catch((error: unknown) => {
        log.warn({ reason: reasonOf(error) }, 'what a check read is not remembered');
      });
      writing = Promise.all([before, written]).then(() => undefined);
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
    settled: () => writing,
  };
}
