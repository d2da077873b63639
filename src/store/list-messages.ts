import { HEAD_GONE } from '../checklists/stopped.ts';
import type { Outcome } from '../checklists/store.ts';
import type { Change } from '../keeping/change.ts';
import { drawAnew } from './change-list.ts';
import type { Engine, Writing } from './engine.ts';
import { holdList } from './hold-list.ts';
import { leaveOver } from './leftovers.ts';
import { unpark } from './parking.ts';

/** Tries all messages of a list again; where the first one is gone, new ones take the place of all. */
export async function repost(
  writing: Writing,
  tenant: string,
  checklist: string,
  { by, at }: Change,
): Promise<Outcome> {
  const list = await holdList(writing, tenant, checklist);
  if (list === undefined) return 'unknown';
  const messages = await writing
    .selectFrom('outbox')
    .select(['channel', 'ts'])
    .where('tenant', '=', tenant)
    .where('checklist', '=', checklist)
    .where('kind', '=', 'items')
    .execute();
  if (messages.length === 0) return 'unchanged';
  if (list.stopped !== null && HEAD_GONE.includes(list.stopped)) {
    const left = messages.flatMap(({ channel, ts }) =>
      ts === null ? [] : [{ tenant, channel, ts, kind: 'copy', living: null, person: by, at }],
    );
    await leaveOver(writing, left);
    await writing
      .updateTable('outbox')
      .set({ ts: null, taken_until: null })
      .where('tenant', '=', tenant)
      .where('checklist', '=', checklist)
      .where('kind', '=', 'items')
      .execute();
  }
  await writing
    .updateTable('checklists')
    .set({ stopped: null })
    .where('tenant', '=', tenant)
    .where('id', '=', checklist)
    .execute();
  await unpark(writing, tenant, checklist, at);
  await drawAnew(writing, tenant, checklist, 'all');
  return 'changed';
}

interface SeenItem {
  readonly tenant: string;
  readonly id: string;
  readonly item: string;
  readonly ts: string;
}

/** See `ChecklistStore.seen`. Nearly always the message is the one that is known, and nothing is written. */
export async function seen({ db }: Pick<Engine, 'db'>, place: SeenItem, { by, at }: Change): Promise<void> {
  if ((await messageWith(db, place))?.ts === place.ts) return;
  await db.transaction().execute(async (writing) => {
    const { tenant, id, ts } = place;
    await holdList(writing, tenant, id);
    const message = await messageWith(writing, place);
    if (message === undefined || message.ts === ts) return;
    const { channel, number, ts: living } = message;
    if (living !== null)
      return leaveOver(writing, [{ tenant, channel, ts, kind: 'copy', living, person: by, at }]);
    await writing
      .updateTable('outbox')
      .set((set) => ({ ts, wanted: set('wanted', '+', 1) }))
      .where('tenant', '=', tenant)
      .where('checklist', '=', id)
      .where('kind', '=', 'items')
      .where('number', '=', number)
      .execute();
  });
}

/** The message that an item stands on, as far as it is known. */
const messageWith = (db: Engine['db'], { tenant, id, item }: SeenItem) =>
  db
    .selectFrom('items')
    .innerJoin('outbox', (join) =>
      join
        .onRef('outbox.tenant', '=', 'items.tenant')
        .onRef('outbox.checklist', '=', 'items.checklist')
        .onRef('outbox.number', '=', 'items.message')
        .on('outbox.kind', '=', 'items'),
    )
    .select(['outbox.channel', 'outbox.number', 'outbox.ts'])
    .where('items.tenant', '=', tenant)
    .where('items.checklist', '=', id)
    .where('items.id', '=', item)
    .executeTakeFirst();
