import { sql } from 'kysely';
import type { Asked, AskedQuestion, Gap } from '../keeping/asked.ts';
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
    gaps: (since, limit) => readGaps({ db }, since, limit, tenant),
  };
}

/** The commonest questions in vain, of one tenant or of all. */
export async function readGaps(
  { db }: Pick<Engine, 'db'>,
  since: string,
  limit: number,
  tenant?: string,
): Promise<readonly Gap[]> {
  let query = db.selectFrom('questions').where('at', '>=', since);
  if (tenant !== undefined) query = query.where('tenant', '=', tenant);
  const rows = await query
    .select([
      'text',
      'kind',
      sql<number>`cast(count(*) as integer)`.as('count'),
      sql<string>`max(at)`.as('last'),
    ])
    .groupBy(['text', 'kind'])
    .orderBy('count', 'desc')
    .orderBy('last', 'desc')
    .orderBy('text')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, kind: row.kind as AskedQuestion['kind'] }));
}
