import type { NewChecklist } from '../checklists/checklist.ts';
import { messagesOf } from '../checklists/messages.ts';
import type { ChecklistStore } from '../checklists/store.ts';
import type { Change } from '../keeping/change.ts';
import { changeList, setClosed } from './change-list.ts';
import { once } from './claim.ts';
import type { Engine, Writing } from './engine.ts';
import { findingOf } from './find-checklist.ts';
import { toOwner, toProved, toState, withChanges, withNote } from './item-changes.ts';
import { listChecklists } from './list-checklists.ts';
import { repost, seen } from './list-messages.ts';
import { readHistory } from './read-checklist.ts';

/** The lists of one tenant. */
export function createChecklistStore(engine: Engine, tenant: string): ChecklistStore {
  return {
    async create(list, showing, change) {
      const outcome = await once(engine, tenant, change, async (writing) => {
        await insertList(writing, tenant, list, change);
        await insertItems(writing, tenant, list);
        if (showing === 'messages') await insertMessages(writing, tenant, list, change);
        return 'changed' as const;
      });
      return outcome ?? 'duplicate';
    },
    ...findingOf(engine, tenant),
    list: (filter) => listChecklists(engine, tenant, filter),
    setState: (id, item, state, change) => changeList(engine, tenant, id, change, toState(item, state)),
    setOwner: (id, item, owner, change) => changeList(engine, tenant, id, change, toOwner(item, owner)),
    changeItem: (id, item, changes, change) =>
      changeList(engine, tenant, id, change, withChanges(item, changes)),
    addNote: (id, item, text, change) => changeList(engine, tenant, id, change, withNote(item, text)),
    prove: (id, items, change) => changeList(engine, tenant, id, change, toProved(items)),
    close: (id, change) =>
      changeList(engine, tenant, id, change, async (list) => {
        if (list.closed) return 'unchanged';
        await setClosed(list, true);
        return { events: [{ kind: 'closed' }], messages: 'all', notice: 'closed' };
      }),
    reopen: (id, change) =>
      changeList(engine, tenant, id, change, async (list) => {
        if (!list.closed) return 'unchanged';
        await setClosed(list, false);
        return { events: [{ kind: 'reopened' }], messages: 'all' };
      }),
    repost: async (id, change) =>
      (await once(engine, tenant, change, (writing) => repost(writing, tenant, id, change))) ?? 'duplicate',
    seen: (id, item, ts, change) => seen(engine, { tenant, id, item, ts }, change),
    history: (id) => readHistory(engine, tenant, id),
  };
}

async function insertList(
  writing: Writing,
  tenant: string,
  { items: _below, ...head }: NewChecklist,
  { by, at }: Change,
): Promise<void> {
  await writing
    .insertInto('checklists')
    .values({ tenant, ...head, version: 1, created_by: by, created_at: at, changed_at: at })
    .execute();
  await writing
    .insertInto('item_events')
    .values({ tenant, checklist: head.id, version: 1, item: '', kind: 'created', person: by, at })
    .execute();
}

async function insertItems(
  writing: Writing,
  tenant: string,
  { id: checklist, items }: NewChecklist,
): Promise<void> {
  const numbers = new Map<string, number>(
    messagesOf(items).flatMap((message) =>
      message.items.map(({ id }): [string, number] => [id, message.number]),
    ),
  );
  const rows = items.map(({ id, ...words }, place) => ({
    tenant,
    checklist,
    id,
    place,
    message: numbers.get(id) ?? 0,
    content: JSON.stringify(words),
    state: 'open',
  }));
  if (rows.length > 0) await writing.insertInto('items').values(rows).execute();
}

async function insertMessages(
  writing: Writing,
  tenant: string,
  { id: checklist, channel, items }: NewChecklist,
  { at }: Change,
): Promise<void> {
  const rows = messagesOf(items).map(({ number }) => ({
    tenant,
    checklist,
    kind: 'items',
    number,
    channel,
    wanted: 1,
    shown: 0,
    attempts: 0,
    next_try: at,
  }));
  await writing.insertInto('outbox').values(rows).execute();
}
