import type { Change } from '../keeping/change.ts';
import type { Forgetting, ForgottenThread } from '../keeping/forgetting.ts';
import { listKey } from '../keeping/threads.ts';
import { drawAnew } from './change-list.ts';
import { once } from './claim.ts';
import type { Engine, Writing } from './engine.ts';
import { listsOfHead } from './head-message.ts';
import { holdList } from './hold-list.ts';
import { leaveOver } from './leftovers.ts';
import type { ThreadWriter } from './thread-writer.ts';

/** Removes what is kept of one tenant. */
export function createForgetting(
  engine: Pick<Engine, 'db'>,
  tenant: string,
  writer: Pick<ThreadWriter, 'settled'>,
): Forgetting {
  return {
    async person(person, change) {
      // What was said a moment ago must not come back.
      await writer.settled();
      return once(engine, tenant, change, async (writing) => {
        await writing
          .updateTable('leftovers')
          .set({ person: null })
          .where('tenant', '=', tenant)
          .where('person', '=', person)
          .execute();
        const checklists = await listsWith(writing, tenant, person);
        for (const checklist of checklists) await forgetIn(writing, tenant, checklist, person);
        return {
          checklists: checklists.length,
          hosts: await removed(
            writing.deleteFrom('threads').where('tenant', '=', tenant).where('person', '=', person),
          ),
          questions: await removed(
            writing.deleteFrom('questions').where('tenant', '=', tenant).where('person', '=', person),
          ),
        };
      });
    },
    async thread(thread, change) {
      await writer.settled();
      return once(engine, tenant, change, (writing) => forgetThread(writing, tenant, thread, change));
    },
  };
}

async function forgetThread(
  writing: Writing,
  tenant: string,
  { key, channel, ts }: ForgottenThread,
  { by, at }: Change,
): Promise<{ hosts: number; questions: number; checklists: number }> {
  const lists = await listsOfHead(writing, tenant, { channel, ts });
  for (const list of lists) await forgetList(writing, tenant, list, { by, at });
  return {
    checklists: lists.length,
    hosts: await removed(
      writing
        .deleteFrom('threads')
        .where('tenant', '=', tenant)
        .where('key', 'in', [key, ...lists.map(listKey)]),
    ),
    questions: await removed(
      writing.deleteFrom('questions').where('tenant', '=', tenant).where('thread', '=', key),
    ),
  };
}

/** Removes a list; its messages are left over, also one that a worker posts at this moment: it is no longer in its hands. */
async function forgetList(
  writing: Writing,
  tenant: string,
  checklist: string,
  { by, at }: Pick<Change, 'by' | 'at'>,
): Promise<void> {
  await holdList(writing, tenant, checklist);
  const messages = await writing
    .updateTable('outbox')
    .set({ taken_until: null })
    .where('tenant', '=', tenant)
    .where('checklist', '=', checklist)
    .where('kind', '=', 'items')
    .returning(['channel', 'ts'])
    .execute();
  await leaveOver(
    writing,
    messages.flatMap(({ channel, ts }) =>
      ts === null ? [] : [{ tenant, channel, ts, kind: 'removed' as const, living: null, person: by, at }],
    ),
  );
  await writing.deleteFrom('checklists').where('tenant', '=', tenant).where('id', '=', checklist).execute();
}

async function removed(query: {
  executeTakeFirst(): Promise<{ readonly numDeletedRows: bigint } | undefined>;
}): Promise<number> {
  return Number((await query.executeTakeFirst())?.numDeletedRows ?? 0n);
}

/** Ids of the lists that name the person, in one order for everybody, so that two who forget do not block each other. */
async function listsWith(writing: Writing, tenant: string, person: string): Promise<readonly string[]> {
  const rows = await writing
    .selectFrom('checklists')
    .select('id')
    .where('tenant', '=', tenant)
    .where((where) =>
      where.or([
        where('created_by', '=', person),
        where('closed_by', '=', person),
        // Whoever did anything stands in the history; who was given an item only there and as its owner.
        where(
          'id',
          'in',
          where
            .selectFrom('item_events')
            .select('checklist')
            .where('tenant', '=', tenant)
            .where((is) => is.or([is('person', '=', person), is('text', '=', person)])),
        ),
      ]),
    )
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}

/** The list keeps its state; names, and the words that the person wrote, go. */
async function forgetIn(writing: Writing, tenant: string, checklist: string, person: string): Promise<void> {
  await holdList(writing, tenant, checklist);
  const list = writing.updateTable('checklists').where('tenant', '=', tenant).where('id', '=', checklist);
  await list.set({ created_by: null }).where('created_by', '=', person).execute();
  await list.set({ closed_by: null }).where('closed_by', '=', person).execute();
  const items = writing.updateTable('items').where('tenant', '=', tenant).where('checklist', '=', checklist);
  await items.set({ owner: null }).where('owner', '=', person).execute();
  await items
    .set({ reason: null })
    .where('changed_by', '=', person)
    .where('state', '=', 'not-applicable')
    .execute();
  await items.set({ changed_by: null }).where('changed_by', '=', person).execute();
  await writing
    .deleteFrom('item_events')
    .where('tenant', '=', tenant)
    .where('checklist', '=', checklist)
    .where('kind', '=', 'note')
    .where('person', '=', person)
    .execute();
  const events = writing
    .updateTable('item_events')
    .where('tenant', '=', tenant)
    .where('checklist', '=', checklist);
  await events
    .set({ text: null })
    .where('kind', '=', 'not-applicable')
    .where('person', '=', person)
    .execute();
  await events.set({ text: null }).where('kind', '=', 'taken').where('text', '=', person).execute();
  await events.set({ person: null }).where('person', '=', person).execute();
  await drawAnew(writing, tenant, checklist, 'all');
}
