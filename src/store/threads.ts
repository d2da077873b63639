import { HOST_CHARACTERS_MAX, type Threads } from '../keeping/threads.ts';
import type { Remembered } from '../replies/reply.ts';
import type { Engine } from './engine.ts';
import type { ThreadWriter } from './thread-writer.ts';

/** What conversations of one tenant have said. */
export function createThreads(
  { db }: Pick<Engine, 'db'>,
  tenant: string,
  writer: Pick<ThreadWriter, 'write'>,
): Threads {
  return {
    async keep(keys, remembered, { by, at }) {
      const text = JSON.stringify(remembered);
      if (text.length > HOST_CHARACTERS_MAX) return;
      await writer.write(keys.map((key) => ({ tenant, key, remembered: text, person: by, at })));
    },
    async find(key, since) {
      const row = await db
        .selectFrom('threads')
        .select('remembered')
        .where('tenant', '=', tenant)
        .where('key', '=', key)
        .where('at', '>=', since)
        .executeTakeFirst();
      // What `keep` wrote there.
      return row === undefined ? undefined : (JSON.parse(row.remembered) as Remembered);
    },
    forget: (keys) =>
      writer.write(keys.map((key) => ({ tenant, key, remembered: null, person: '', at: '' }))),
  };
}
