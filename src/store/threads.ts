import { HOST_CHARACTERS_MAX, type Threads } from '../keeping/threads.ts';
import type { Remembered } from '../replies/reply.ts';
import type { Engine } from './engine.ts';

/** What conversations of one tenant have said. */
export function createThreads({ db }: Pick<Engine, 'db'>, tenant: string): Threads {
  return {
    async keep(said) {
      const rows = said
        .map(({ key, remembered, by, at }) => ({
          tenant,
          key,
          remembered: JSON.stringify(remembered),
          person: by,
          at,
        }))
        .filter(({ remembered }) => remembered.length <= HOST_CHARACTERS_MAX);
      if (rows.length === 0) return;
      await db
        .insertInto('threads')
        .values(rows)
        .onConflict((conflict) =>
          conflict.columns(['tenant', 'key']).doUpdateSet((row) => ({
            remembered: row.ref('excluded.remembered'),
            person: row.ref('excluded.person'),
            at: row.ref('excluded.at'),
          })),
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
