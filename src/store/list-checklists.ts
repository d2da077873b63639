import { sql } from 'kysely';
import type { StateKind } from '../checklists/checklist.ts';
import { progressOf } from '../checklists/progress.ts';
import type { ChecklistFilter, ChecklistSummary } from '../checklists/store.ts';
import type { Engine } from './engine.ts';
import { onHead } from './head-message.ts';
import { closingOf, headOf, markOf } from './read-checklist.ts';

/** The lists of a tenant that pass the filter, the last changed first. */
export async function listChecklists(
  { db }: Pick<Engine, 'db'>,
  tenant: string,
  { channel, person, state, limit }: ChecklistFilter,
): Promise<readonly ChecklistSummary[]> {
  let query = db
    .selectFrom('checklists')
    .leftJoin('outbox', onHead)
    .selectAll('checklists')
    .select('outbox.ts as message')
    .where('checklists.tenant', '=', tenant)
    .orderBy('checklists.changed_at', 'desc')
    .orderBy('checklists.id')
    .limit(limit);
  if (channel !== undefined) query = query.where('checklists.channel', '=', channel);
  if (state !== undefined)
    query = query.where('checklists.closed_at', state === 'open' ? 'is' : 'is not', null);
  if (person !== undefined) {
    query = query.where((where) =>
      where.or([
        where('checklists.created_by', '=', person),
        where(
          'checklists.id',
          'in',
          where
            .selectFrom('items')
            .select('checklist')
            .where('tenant', '=', tenant)
            .where('owner', '=', person),
        ),
      ]),
    );
  }
  const rows = await query.execute();
  const states = await statesOf(
    { db },
    tenant,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({
    ...headOf(row),
    ...closingOf(row),
    created: markOf(row.created_by, row.created_at),
    changedAt: row.changed_at,
    progress: progressOf(states(row.id)),
    ...(row.message === null ? {} : { message: row.message }),
    ...(row.stopped === null ? {} : { stopped: row.stopped }),
  }));
}

/** The states of the items of several lists. */
async function statesOf(
  { db }: Pick<Engine, 'db'>,
  tenant: string,
  ids: readonly string[],
): Promise<(id: string) => readonly { readonly state: StateKind }[]> {
  if (ids.length === 0) return () => [];
  const counts = await db
    .selectFrom('items')
    .select(['checklist', 'state', sql<number>`cast(count(*) as integer)`.as('count')])
    .where('tenant', '=', tenant)
    .where('checklist', 'in', ids)
    .groupBy(['checklist', 'state'])
    .execute();
  return (id) =>
    counts
      .filter(({ checklist }) => checklist === id)
      .flatMap(({ state, count }) => Array.from({ length: count }, () => ({ state: state as StateKind })));
}
