import { HEAD_GONE } from '../checklists/stopped.ts';
import type { ChecklistEvent, Outcome } from '../checklists/store.ts';
import type { Change } from '../keeping/change.ts';
import { once } from './claim.ts';
import type { Engine, Writing } from './engine.ts';
import { holdList } from './hold-list.ts';
import { unpark } from './parking.ts';

/** A list whose row this transaction holds: nobody else changes the list until it ends. */
export interface HeldList {
  readonly writing: Writing;
  readonly tenant: string;
  readonly id: string;
  readonly change: Change;
  /** The version that the change makes. */
  readonly version: number;
  readonly channel: string;
  readonly closed: boolean;
}

/** What an effect did to its own rows. */
export interface Effect {
  readonly events: readonly Pick<ChecklistEvent, 'item' | 'kind' | 'text'>[];
  /** Numbers of the messages to draw anew besides the first; `all` of them. */
  readonly messages: readonly number[] | 'all';
  /** Something to say in the thread. */
  readonly notice?: 'closed' | 'proved';
  /** `true`: items were settled, so the list may be complete now. */
  readonly settles?: true;
}

/**
 * Changes a list: claim, effect, history and the messages that have to show it are stored together or not at all. The
 * row of the list is taken first, so that changes of one list follow each other and exactly one of them completes it.
 */
export async function changeList(
  engine: Pick<Engine, 'db'>,
  tenant: string,
  id: string,
  change: Change,
  effect: (list: HeldList) => Promise<Effect | Outcome>,
): Promise<Outcome> {
  const outcome = await once(engine, tenant, change, async (writing): Promise<Outcome> => {
    const row = await holdList(writing, tenant, id);
    if (row === undefined) return 'unknown';
    const { channel, closed_at: closedAt } = row;
    const list = {
      writing,
      tenant,
      id,
      change,
      version: row.version + 1,
      channel,
      closed: closedAt !== null,
    };
    const done = await effect(list);
    if (typeof done === 'string') return done;
    const completes = done.settles === true && !(await hasOpenItems(list));
    await record(list, completes ? withClosing(done) : done);
    if (completes) await setClosed(list, true);
    return completes ? 'completed' : 'changed';
  });
  return outcome ?? 'duplicate';
}

const withClosing = ({ events }: Effect): Effect => ({
  events: [...events, { kind: 'closed' }],
  messages: 'all',
  notice: 'closed',
});

async function hasOpenItems({ writing, tenant, id }: HeldList): Promise<boolean> {
  const open = await writing
    .selectFrom('items')
    .select('id')
    .where('tenant', '=', tenant)
    .where('checklist', '=', id)
    .where('state', '=', 'open')
    .limit(1)
    .executeTakeFirst();
  return open !== undefined;
}

export async function setClosed({ writing, tenant, id, change }: HeldList, closed: boolean): Promise<void> {
  await writing
    .updateTable('checklists')
    .set({ closed_by: closed ? change.by : null, closed_at: closed ? change.at : null })
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .execute();
}

async function record(list: HeldList, { events, messages, notice }: Effect): Promise<void> {
  const { writing, tenant, id, change, version } = list;
  const { stopped } = await writing
    .updateTable('checklists')
    .set((set) => ({
      version,
      changed_at: change.at,
      // What stopped its messages may have passed: this change is tried once more. A message that is gone stays gone.
      stopped: set.case().when('stopped', 'in', HEAD_GONE).then(set.ref('stopped')).else(null).end(),
    }))
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .returning('stopped')
    .executeTakeFirstOrThrow();
  if (stopped === null) await unpark(writing, tenant, id, change.at);
  const rows = events.map(({ item = '', kind, text = null }) => ({
    tenant,
    checklist: id,
    version,
    item,
    kind,
    text,
    person: change.by,
    at: change.at,
  }));
  await writing.insertInto('item_events').values(rows).execute();
  await drawAnew(writing, tenant, id, messages);
  if (notice !== undefined) await announce(list, notice);
}

/** Marks the first message of a list and the named ones as waiting. */
export async function drawAnew(
  writing: Writing,
  tenant: string,
  checklist: string,
  messages: readonly number[] | 'all',
): Promise<void> {
  const all = writing
    .updateTable('outbox')
    .set((set) => ({ wanted: set('wanted', '+', 1) }))
    .where('tenant', '=', tenant)
    .where('checklist', '=', checklist)
    .where('kind', '=', 'items');
  await (messages === 'all' ? all : all.where('number', 'in', [0, ...messages])).execute();
}

/** Something to say once in the thread of a list that has messages. */
async function announce(
  { writing, tenant, id, channel, change, version }: HeldList,
  kind: 'closed' | 'proved',
): Promise<void> {
  const first = await writing
    .selectFrom('outbox')
    .select('number')
    .where('tenant', '=', tenant)
    .where('checklist', '=', id)
    .where('kind', '=', 'items')
    .where('number', '=', 0)
    .executeTakeFirst();
  if (first === undefined) return;
  await writing
    .insertInto('outbox')
    .values({
      tenant,
      checklist: id,
      kind,
      number: version,
      channel,
      ts: null,
      wanted: 1,
      shown: 0,
      attempts: 0,
      next_try: change.at,
      taken_until: null,
    })
    .execute();
}
