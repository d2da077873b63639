import { sql } from 'kysely';
import type { Asked, AskedQuestion } from '../keeping/asked.ts';
import type { Engine } from './engine.ts';

/** What people of one tenant asked in vain. */
export function createAsked({ db }: Pick<Engine, 'db'>, tenant: string): Asked {
  return {
    async record({ by, ...question }) {
      await db
        .insertInto('questions')
        .values({ tenant, ...question, person: by })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
    async gaps(since, limit) {
      const rows = await db
        .selectFrom('questions')
        .select([
          'text',
          'kind',
          sql<number>`cast(count(*) as integer)`.as('count'),
          sql<string>`max(at)`.as('last'),
        ])
        .where('tenant', '=', tenant)
        .where('at', '>=', since)
        .groupBy(['text', 'kind'])
        .orderBy('count', 'desc')
        .orderBy('last', 'desc')
        .orderBy('text')
        .limit(limit)
        .execute();
      return rows.map((row) => ({ ...row, kind: row.kind as AskedQuestion['kind'] }));
    },
  };
}
