import type { StateKind } from '../checklists/checklist.ts';
import type { ProvedItem } from '../checklists/proved-items.ts';
import type { ItemChanges, Outcome, OwnerChange, TargetState } from '../checklists/store.ts';
import type { Effect, HeldList } from './change-list.ts';

/** Each is one atomic statement on the row of its item; `closed` lists refuse them all. */
type ItemChange = (list: HeldList) => Promise<ItemEffect | Outcome>;

interface ItemEffect extends Effect {
  readonly messages: readonly number[];
}

export const toState =
  (item: string, state: TargetState): ItemChange =>
  async (list) => {
    if (list.closed) return 'closed';
    const reason = state.kind === 'not-applicable' ? state.reason : null;
    const row = await setState(list, item, state.kind, reason)
      .where((where) =>
        // A new reason is a change of its own.
        reason === null
          ? where('state', '<>', state.kind)
          : where.or([where('state', '<>', state.kind), where('reason', 'is distinct from', reason)]),
      )
      .executeTakeFirst();
    if (row === undefined) return missing(list, item);
    return {
      events: [{ item, kind: state.kind, ...(reason === null ? {} : { text: reason }) }],
      messages: [row.message],
      ...(state.kind === 'open' ? {} : { settles: true }),
    };
  };

export const toProved =
  (items: readonly ProvedItem[]): ItemChange =>
  async (list) => {
    if (list.closed) return 'closed';
    const proved: { item: ProvedItem; message: number }[] = [];
    for (const item of items) {
      const row = await setState(list, item.id, 'done', item.by)
        .where('state', '=', 'open')
        .executeTakeFirst();
      if (row !== undefined) proved.push({ item, message: row.message });
    }
    if (proved.length === 0) return 'unchanged';
    return {
      events: proved.map(({ item }) => ({ item: item.id, kind: 'proved', text: item.by })),
      messages: proved.map(({ message }) => message),
      notice: 'proved',
      settles: true,
    };
  };

export const toOwner =
  (item: string, owner: string | undefined): ItemChange =>
  async (list) => {
    if (list.closed) return 'closed';
    const row = await ownRow(list, item)
      .set({ owner: owner ?? null })
      .where('owner', 'is distinct from', owner ?? null)
      .executeTakeFirst();
    if (row === undefined) return missing(list, item);
    const kind = owner === undefined ? 'released' : 'taken';
    return {
      events: [{ item, kind, ...(owner === undefined ? {} : { text: owner }) }],
      messages: [row.message],
    };
  };

/** A note is a row of the history: two people who write at once both keep theirs. */
export const withNote =
  (item: string, text: string): ItemChange =>
  async (list) => {
    if (list.closed) return 'closed';
    const row = await list.writing
      .selectFrom('items')
      .select('message')
      .where('tenant', '=', list.tenant)
      .where('checklist', '=', list.id)
      .where('id', '=', item)
      .executeTakeFirst();
    if (row === undefined) return 'unknown';
    return { events: [{ item, kind: 'note', text }], messages: [row.message] };
  };

/**
 * Several of these as one change. Nobody else changes the list meanwhile, so one of them is refused only where all are,
 * before anything was written.
 */
export const withChanges =
  (item: string, { owner, note, state }: ItemChanges): ItemChange =>
  async (list) => {
    const steps = [
      ...(owner === undefined ? [] : [toOtherOwner(item, owner)]),
      ...(note === undefined ? [] : [withNote(item, note)]),
      ...(state === undefined ? [] : [toState(item, state)]),
    ];
    const effects: ItemEffect[] = [];
    for (const step of steps) {
      const done = await step(list);
      if (done === 'closed' || done === 'unknown') return done;
      if (typeof done !== 'string') effects.push(done);
    }
    if (effects.length === 0) return 'unchanged';
    return {
      events: effects.flatMap(({ events }) => events),
      messages: effects.flatMap(({ messages }) => messages),
      ...(effects.some(({ settles }) => settles === true) ? { settles: true } : {}),
    };
  };

const toOtherOwner =
  (item: string, { from, to }: OwnerChange): ItemChange =>
  async (list) => {
    if (to !== undefined || from === undefined || list.closed) return toOwner(item, to)(list);
    const row = await ownRow(list, item).set({ owner: null }).where('owner', '=', from).executeTakeFirst();
    if (row === undefined) return missing(list, item);
    return { events: [{ item, kind: 'released' }], messages: [row.message] };
  };

const ownRow = ({ writing, tenant, id }: HeldList, item: string) =>
  writing
    .updateTable('items')
    .where('tenant', '=', tenant)
    .where('checklist', '=', id)
    .where('id', '=', item)
    .returning('message');

const setState = (list: HeldList, item: string, state: StateKind, reason: string | null) =>
  ownRow(list, item).set({ state, reason, changed_by: list.change.by, changed_at: list.change.at });

/** Why no row was changed. */
async function missing({ writing, tenant, id }: HeldList, item: string): Promise<'unchanged' | 'unknown'> {
  const row = await writing
    .selectFrom('items')
    .select('id')
    .where('tenant', '=', tenant)
    .where('checklist', '=', id)
    .where('id', '=', item)
    .executeTakeFirst();
  return row === undefined ? 'unknown' : 'unchanged';
}
