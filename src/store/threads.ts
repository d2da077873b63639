import { HOST_CHARACTERS_MAX, type Threads } from '../keeping/threads.ts';
import type { Remembered } from '../replies/reply.ts';
import type { Engine } from './engine.ts';

/** What conversations of one tenant have said. */
export function createThreads({ db }: Pick<Engine, 'db'>, tenant: string): Threads {
  return {
    async keep(keys, remembered, { by, at }) {
      const text = JSON.stringify(remembered);
      if (text.length > HOST_CHARACTERS_MAX || keys.length === 0) return;
      const rows = [...new Set(keys)].map((key) => ({ tenant, key, remembered: text, person: by, at }));
      await db
        .insertInto('threads')
        .values(rows)
        .onConflict((conflict) =>
          conflict.columns(['tenant', 'key']).doUpdateSet({ remembered: text, person: by, at }),
        )
        .execute();
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
    async forget(keys) {
      if (keys.length === 0) return;
      await db.deleteFrom('threads').where('tenant', '=', tenant).where('key', 'in', keys).execute();
    },
  };
}
