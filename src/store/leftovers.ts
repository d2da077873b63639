import { sql } from 'kysely';
import type { Leftover, Leftovers } from '../checklists/leftovers.ts';
import type { Engine, Writing } from './engine.ts';
import type { LeftoverRow } from './tables.ts';

/** What a message is left over from, see `Leftover`. */
type NewLeftover = Pick<LeftoverRow, 'tenant' | 'channel' | 'ts' | 'kind' | 'living' | 'person' | 'at'>;

/** Notes messages to be cleared away; one that is noted already stays as it is. */
export async function leaveOver(writing: Writing, leftovers: readonly NewLeftover[]): Promise<void> {
  if (leftovers.length === 0) return;
  await writing
    .insertInto('leftovers')
    .values(leftovers.map((row) => ({ ...row, attempts: 0, next_try: row.at, taken_until: null })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export function createLeftovers({ db }: Pick<Engine, 'db'>): Leftovers {
  const keyOf = ({ tenant, channel, ts }: Pick<Leftover, 'tenant' | 'channel' | 'ts'>) =>
    db
      .updateTable('leftovers')
      .where('tenant', '=', tenant)
      .where('channel', '=', channel)
      .where('ts', '=', ts);
  return {
    async take(now, until) {
      for (;;) {
        const found = await db
          .selectFrom('leftovers')
          .select(['tenant', 'channel', 'ts'])
          .where('next_try', '<=', now)
          .where((where) => where.or([where('taken_until', 'is', null), where('taken_until', '<=', now)]))
          .orderBy('next_try')
          .limit(1)
          .executeTakeFirst();
        if (found === undefined) return undefined;
        const row = await keyOf(found)
          .set({ taken_until: until })
          .where((where) => where.or([where('taken_until', 'is', null), where('taken_until', '<=', now)]))
          .returningAll()
          .executeTakeFirst();
        // Otherwise another worker was faster, and there may be more.
        if (row !== undefined) return toLeftover(row, until);
      }
    },
    async settled({ tenant, channel, ts }) {
      await db
        .deleteFrom('leftovers')
        .where('tenant', '=', tenant)
        .where('channel', '=', channel)
        .where('ts', '=', ts)
        .execute();
    },
    async failed(leftover, next) {
      await keyOf(leftover)
        .where('taken_until', '=', leftover.takenUntil)
        .set((set) => ({ attempts: set('attempts', '+', 1), next_try: next, taken_until: null }))
        .execute();
    },
    async waiting() {
      const row = await db
        .selectFrom('leftovers')
        .select(sql<number>`cast(count(*) as integer)`.as('count'))
        .executeTakeFirst();
      return row?.count ?? 0;
    },
  };
}

const toLeftover = (
  { tenant, channel, ts, kind, living, person, at, attempts }: LeftoverRow,
  takenUntil: string,
): Leftover => ({
  tenant,
  channel,
  ts,
  kind: kind as Leftover['kind'],
  ...(living === null ? {} : { living }),
  mark: { ...(person === null ? {} : { by: person }), at },
  attempts,
  takenUntil,
});
