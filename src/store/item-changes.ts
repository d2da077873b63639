import type { StateKind } from '../checklists/checklist.ts';
import type { ProvedItem } from '../checklists/proved-items.ts';
import type { Outcome, TargetState } from '../checklists/store.ts';
import type { Effect, HeldList } from './change-list.ts';

/** Each is one atomic statement on the row of its item; `closed` lists refuse them all. */
type ItemChange = (list: HeldList) => Promise<Effect | Outcome>;

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
