import { type CreateTableBuilder, type RawBuilder, sql } from 'kysely';
import type { Writing } from './engine.ts';

/** One step of the tables, from the version that is its place in the list. Never changed once it is released. */
export type Migration = (writing: Writing, text: RawBuilder<unknown>) => Promise<void>;

export const migrations: readonly Migration[] = [
  checklists,
  deliveriesAndOutbox,
  installations,
  keeping,
  settings,
  leftovers,
];

async function checklists(writing: Writing, text: RawBuilder<unknown>): Promise<void> {
  await withText(writing.schema.createTable('checklists'), text, {
    required: ['tenant', 'id', 'title', 'channel', 'created_at', 'changed_at'],
    optional: ['template', 'release', 'host', 'created_by', 'closed_by', 'closed_at'],
  })
    .addColumn('version', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('checklists_key', ['tenant', 'id'])
    .execute();
  await index(writing, 'checklists_by_channel', 'checklists', ['tenant', 'channel', 'changed_at']);
  await index(writing, 'checklists_by_person', 'checklists', ['tenant', 'created_by', 'changed_at']);
  await index(writing, 'checklists_by_time', 'checklists', ['tenant', 'changed_at']);
  await index(writing, 'checklists_by_closing', 'checklists', ['closed_at']);
  await ofChecklist(
    withText(writing.schema.createTable('items'), text, {
      required: ['tenant', 'checklist', 'id', 'content', 'state'],
      optional: ['reason', 'owner', 'changed_by', 'changed_at'],
    })
      .addColumn('place', 'integer', (column) => column.notNull())
      .addColumn('message', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('items_key', ['tenant', 'checklist', 'id']),
    'items',
  ).execute();
  await index(writing, 'items_by_owner', 'items', ['tenant', 'owner', 'checklist']);
  await ofChecklist(
    withText(writing.schema.createTable('item_events'), text, {
      required: ['tenant', 'checklist', 'item', 'kind', 'at'],
      optional: ['text', 'person'],
    })
      .addColumn('version', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('item_events_key', ['tenant', 'checklist', 'version', 'item', 'kind']),
    'item_events',
  ).execute();
  await index(writing, 'item_events_by_person', 'item_events', ['tenant', 'person']);
}

async function deliveriesAndOutbox(writing: Writing, text: RawBuilder<unknown>): Promise<void> {
  await withText(writing.schema.createTable('deliveries'), text, { required: ['tenant', 'delivery', 'at'] })
    .addPrimaryKeyConstraint('deliveries_key', ['tenant', 'delivery'])
    .execute();
  await index(writing, 'deliveries_by_time', 'deliveries', ['at']);
  await sql`alter table checklists add column stopped ${text}`.execute(writing);
  const outbox = withText(writing.schema.createTable('outbox'), text, {
    required: ['tenant', 'checklist', 'kind', 'channel', 'next_try'],
    optional: ['ts', 'taken_until'],
  });
  await ofChecklist(
    ['number', 'wanted', 'shown', 'attempts']
      .reduce((table, name) => table.addColumn(name, 'integer', (column) => column.notNull()), outbox)
      .addPrimaryKeyConstraint('outbox_key', ['tenant', 'checklist', 'kind', 'number']),
    'outbox',
  ).execute();
  // Only what waits is looked through, however many lists there are.
  await sql`create index outbox_waiting on outbox (next_try) where shown < wanted`.execute(writing);
  await index(writing, 'outbox_by_message', 'outbox', ['tenant', 'channel', 'ts']);
}

async function installations(writing: Writing, text: RawBuilder<unknown>): Promise<void> {
  await withText(writing.schema.createTable('installations'), text, {
    required: ['tenant', 'installation', 'at'],
  })
    .addPrimaryKeyConstraint('installations_key', ['tenant'])
    .execute();
}

async function keeping(writing: Writing, text: RawBuilder<unknown>): Promise<void> {
  await withText(writing.schema.createTable('threads'), text, {
    required: ['tenant', 'key', 'remembered', 'person', 'at'],
  })
    .addPrimaryKeyConstraint('threads_key', ['tenant', 'key'])
    .execute();
  await index(writing, 'threads_by_time', 'threads', ['at']);
  await withText(writing.schema.createTable('questions'), text, {
    required: ['tenant', 'id', 'kind', 'text', 'person', 'at'],
    optional: ['thread'],
  })
    .addPrimaryKeyConstraint('questions_key', ['tenant', 'id'])
    .execute();
  await index(writing, 'questions_by_time', 'questions', ['tenant', 'at']);
}

async function settings(writing: Writing, text: RawBuilder<unknown>): Promise<void> {
  await withText(writing.schema.createTable('settings'), text, { required: ['name', 'value'] })
    .addPrimaryKeyConstraint('settings_key', ['name'])
    .execute();
}

async function leftovers(writing: Writing, text: RawBuilder<unknown>): Promise<void> {
  await withText(writing.schema.createTable('leftovers'), text, {
    required: ['tenant', 'channel', 'ts', 'kind', 'at', 'next_try'],
    optional: ['living', 'person', 'taken_until'],
  })
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('leftovers_key', ['tenant', 'channel', 'ts'])
    .execute();
  await index(writing, 'leftovers_by_turn', 'leftovers', ['next_try']);
  // What stopped before leaves the look, too, as what stops now does.
  await sql`update outbox set next_try = '9999-12-31T23:59:59.999Z' where exists (select 1 from checklists
    where checklists.tenant = outbox.tenant and checklists.id = outbox.checklist and stopped is not null)`.execute(
    writing,
  );
}

/** A table whose builder is still open. */
type Table<N extends string> = CreateTableBuilder<N, string>;

function withText<N extends string>(
  table: CreateTableBuilder<N>,
  text: RawBuilder<unknown>,
  {
    required,
    optional = [],
  }: { readonly required: readonly string[]; readonly optional?: readonly string[] },
): Table<N> {
  const begun: Table<N> = table;
  const filled = required.reduce(
    (whole, name) => whole.addColumn(name, sql`${text}`, (column) => column.notNull()),
    begun,
  );
  return optional.reduce((whole, name) => whole.addColumn(name, sql`${text}`), filled);
}

/** What belongs to a list goes when the list goes. */
const ofChecklist = <N extends string>(table: Table<N>, name: string): Table<N> =>
  table.addForeignKeyConstraint(
    `${name}_of_checklist`,
    ['tenant', 'checklist'],
    'checklists',
    ['tenant', 'id'],
    (constraint) => constraint.onDelete('cascade'),
  );

const index = (writing: Writing, name: string, table: string, columns: string[]): Promise<void> =>
  writing.schema.createIndex(name).on(table).columns(columns).execute();
