import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Backlog, Outbox, WaitingMessage } from '../checklists/outbox.ts';
import type { Engine } from './engine.ts';
import { holdList } from './hold-list.ts';
import { leaveOver } from './leftovers.ts';
import { park } from './parking.ts';
import type { OutboxRow } from './tables.ts';

type Db = Engine['db'];

/** The messages that wait, of all tenants: who sends them works for all, and each row names its tenant. */
export function createOutbox({ db }: Pick<Engine, 'db'>): Outbox {
  return {
    take: (now, until) => take(db, now, until),
    shown: (message, ts, next) => shown(db, message, ts, next),
    async failed(message, next) {
      await held(db, message)
        .set((set) => ({ attempts: set('attempts', '+', 1), next_try: next, taken_until: null }))
        .execute();
    },
    stopped: (message, reason) =>
      db.transaction().execute(async (writing) => {
        await writing
          .updateTable('checklists')
          .set({ stopped: reason })
          .where('tenant', '=', message.tenant)
          .where('id', '=', message.checklist)
          .execute();
        await park(writing, message.tenant, message.checklist);
      }),
    waiting: async () => (await backlog(db)).count,
    backlog: () => backlog(db),
    async lost(message, next) {
      await held(db, message).set({ ts: null, attempts: 0, next_try: next, taken_until: null }).execute();
    },
    async skipped(message, next) {
      if (message.kind !== 'items') return remove(db, message);
      await held(db, message)
        .set({ shown: message.wanted, attempts: 0, next_try: next, taken_until: null })
        .execute();
    },
  };
}

async function backlog(db: Db): Promise<Backlog> {
  const { count, since } = await db
    .selectFrom('outbox')
    .innerJoin('checklists', (join) =>
      join.onRef('checklists.tenant', '=', 'outbox.tenant').onRef('checklists.id', '=', 'outbox.checklist'),
    )
    .select([
      sql<number>`cast(count(*) as integer)`.as('count'),
      sql<string | null>`min(checklists.changed_at)`.as('since'),
    ])
    .whereRef('shown', '<', 'wanted')
    .where('checklists.stopped', 'is', null)
    .executeTakeFirstOrThrow();
  return since === null ? { count } : { count, since };
}

async function take(db: Db, now: string, until: string): Promise<WaitingMessage | undefined> {
  for (;;) {
    const found = await oldest(db, now);
    if (found === undefined) return undefined;
    const row = await db.transaction().execute(async (writing) => {
      // Workers that meet at one list follow each other.
      await holdList(writing, found.tenant, found.checklist);
      return keyOf(writing, found)
        .set({ taken_until: until })
        .where(isFree(now))
        .whereRef('shown', '<', 'wanted')
        .returningAll()
        .executeTakeFirst();
    });
    // Otherwise another worker was faster, and there may be more.
    if (row !== undefined) return toMessage(row, found.thread, until);
  }
}

type Found = Pick<OutboxRow, 'tenant' | 'checklist' | 'kind' | 'number'> & { readonly thread: string | null };

/** The one that has waited longest of those whose turn it is. */
function oldest(db: Db, now: string): Promise<Found | undefined> {
  return db
    .selectFrom('outbox')
    .innerJoin('checklists', (join) =>
      join.onRef('checklists.tenant', '=', 'outbox.tenant').onRef('checklists.id', '=', 'outbox.checklist'),
    )
    .innerJoin('outbox as first', (join) =>
      join
        .onRef('first.tenant', '=', 'outbox.tenant')
        .onRef('first.checklist', '=', 'outbox.checklist')
        .on('first.kind', '=', 'items')
        .on('first.number', '=', 0),
    )
    .leftJoin('outbox as before', (join) =>
      join
        .onRef('before.tenant', '=', 'outbox.tenant')
        .onRef('before.checklist', '=', 'outbox.checklist')
        .onRef('before.kind', '=', 'outbox.kind')
        .on('before.kind', '=', 'items')
        .on((on) => on('before.number', '=', on('outbox.number', '-', 1))),
    )
    .select(['outbox.tenant', 'outbox.checklist', 'outbox.kind', 'outbox.number', 'first.ts as thread'])
    .whereRef('outbox.shown', '<', 'outbox.wanted')
    .where('outbox.next_try', '<=', now)
    .where('checklists.stopped', 'is', null)
    .where(isFree(now))
    .where((where) =>
      where.or([
        where.and([where('outbox.kind', '=', 'items'), where('outbox.number', '=', 0)]),
        where('outbox.ts', 'is not', null),
        where('before.ts', 'is not', null),
        where('before.shown', '>=', where.ref('before.wanted')),
        where.and([where('outbox.kind', '<>', 'items'), where('first.ts', 'is not', null)]),
      ]),
    )
    .orderBy('outbox.next_try')
    .orderBy('outbox.tenant')
    .orderBy('outbox.checklist')
    .orderBy('outbox.number')
    .limit(1)
    .executeTakeFirst();
}

/** No worker has this message, nor another one of its list, in its hands. */
const isFree = (now: string): RawBuilder<SqlBool> => sql<SqlBool>`not exists (
  select 1 from outbox as other
  where other.tenant = outbox.tenant and other.checklist = outbox.checklist and other.taken_until > ${now}
)`;

function toMessage(row: OutboxRow, thread: string | null, takenUntil: string): WaitingMessage {
  const { tenant, checklist, kind, number, channel, ts, wanted, attempts } = row;
  const isFirst = kind === 'items' && number === 0;
  return {
    tenant,
    checklist,
    kind: kind as WaitingMessage['kind'],
    number,
    channel,
    ...(ts === null ? {} : { ts }),
    ...(isFirst || thread === null ? {} : { thread }),
    wanted,
    attempts,
    takenUntil,
  };
}

function shown(db: Db, message: WaitingMessage, ts: string, next: string): Promise<void> {
  if (message.kind !== 'items') return remove(db, message);
  const isNew = message.ts === undefined;
  return db.transaction().execute(async (writing) => {
    const settled = await held(writing, message)
      .set({ ts, shown: message.wanted, attempts: 0, next_try: next, taken_until: null })
      // Somebody may have pressed an earlier copy meanwhile, which took its place.
      .where('ts', isNew ? 'is' : '=', isNew ? null : ts)
      .executeTakeFirst();
    if (settled.numUpdatedRows > 0n) return;
    await held(writing, message).set({ taken_until: null }).execute();
    const row = await keyOf(writing, message)
      .set((set) => ({
        ...(isNew ? { ts: set.fn.coalesce('ts', set.val(ts)) } : {}),
        wanted: set('wanted', '+', 1),
      }))
      .returning('ts')
      .executeTakeFirst();
    if (!isNew || row?.ts === ts) return;
    const { tenant, channel } = message;
    const living = row?.ts ?? null;
    await leaveOver(writing, [{ tenant, channel, ts, kind: 'copy', living, person: null, at: next }]);
  });
}

async function remove(db: Db, message: WaitingMessage): Promise<void> {
  await db
    .deleteFrom('outbox')
    .where('tenant', '=', message.tenant)
    .where('checklist', '=', message.checklist)
    .where('kind', '=', message.kind)
    .where('number', '=', message.number)
    .execute();
}

const keyOf = (db: Db, { tenant, checklist, kind, number }: Omit<Found, 'thread'>) =>
  db
    .updateTable('outbox')
    .where('tenant', '=', tenant)
    .where('checklist', '=', checklist)
    .where('kind', '=', kind)
    .where('number', '=', number);

/** The row, as long as it is this worker's. */
const held = (db: Db, message: WaitingMessage) =>
  keyOf(db, message).where('taken_until', '=', message.takenUntil);
