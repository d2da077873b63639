import type { Selectable } from 'kysely';

/** Times are ISO text in UTC with milliseconds, so that they sort as text. `null` is absence. */
interface ChecklistsTable {
  tenant: string;
  id: string;
  title: string;
  template: string | null;
  release: string | null;
  host: string | null;
  channel: string;
  version: number;
  created_by: string | null;
  created_at: string;
  changed_at: string;
  closed_by: string | null;
  closed_at: string | null;
  stopped: string | null;
}

interface ItemsTable {
  tenant: string;
  checklist: string;
  id: string;
  /** From 0, in the order of the list. */
  place: number;
  /** Number of the message that shows it. */
  message: number;
  /** The words of the item, as JSON. */
  content: string;
  state: string;
  reason: string | null;
  owner: string | null;
  changed_by: string | null;
  changed_at: string | null;
}

interface ItemEventsTable {
  tenant: string;
  checklist: string;
  version: number;
  /** Empty for the list as a whole. */
  item: string;
  kind: string;
  text: string | null;
  person: string | null;
  at: string;
}

interface DeliveriesTable {
  tenant: string;
  delivery: string;
  at: string;
}

interface OutboxTable {
  tenant: string;
  checklist: string;
  kind: string;
  number: number;
  channel: string;
  ts: string | null;
  wanted: number;
  /** What `wanted` was when the message was last drawn. It waits while this is less. */
  shown: number;
  attempts: number;
  next_try: string;
  /** A worker has it until then; `null`: nobody has. */
  taken_until: string | null;
}

/** Stands alone, so that it outlives the list. */
interface LeftoversTable {
  tenant: string;
  channel: string;
  ts: string;
  kind: string;
  living: string | null;
  person: string | null;
  at: string;
  attempts: number;
  next_try: string;
  taken_until: string | null;
}

interface InstallationsTable {
  tenant: string;
  installation: string;
  at: string;
}

interface ThreadsTable {
  tenant: string;
  key: string;
  remembered: string;
  person: string;
  at: string;
}

interface QuestionsTable {
  tenant: string;
  id: string;
  kind: string;
  text: string;
  person: string;
  thread: string | null;
  at: string;
}

interface SettingsTable {
  name: string;
  value: string;
}

export interface Tables {
  checklists: ChecklistsTable;
  items: ItemsTable;
  item_events: ItemEventsTable;
  deliveries: DeliveriesTable;
  outbox: OutboxTable;
  leftovers: LeftoversTable;
  installations: InstallationsTable;
  threads: ThreadsTable;
  questions: QuestionsTable;
  settings: SettingsTable;
}

export type ChecklistRow = Selectable<ChecklistsTable>;
export type ItemRow = Selectable<ItemsTable>;
export type OutboxRow = Selectable<OutboxTable>;
export type LeftoverRow = Selectable<LeftoversTable>;
export type ThreadRow = Selectable<ThreadsTable>;
