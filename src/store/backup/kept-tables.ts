import type { Tables } from '../tables.ts';

/** A table that a backup holds. */
export interface KeptTable {
  readonly name: keyof Tables;
  /** Columns of its primary key: the order in which its rows are read. */
  readonly key: readonly string[];
  /** Version of the tables that brought it. */
  readonly since: number;
}

/** All tables but the version itself. What others belong to comes before them. */
export const keptTables: readonly KeptTable[] = [
  { name: 'checklists', key: ['tenant', 'id'], since: 1 },
  { name: 'items', key: ['tenant', 'checklist', 'id'], since: 1 },
  { name: 'item_events', key: ['tenant', 'checklist', 'version', 'item', 'kind'], since: 1 },
  { name: 'deliveries', key: ['tenant', 'delivery'], since: 2 },
  { name: 'outbox', key: ['tenant', 'checklist', 'kind', 'number'], since: 2 },
  { name: 'installations', key: ['tenant'], since: 3 },
  { name: 'threads', key: ['tenant', 'key'], since: 4 },
  { name: 'questions', key: ['tenant', 'id'], since: 4 },
  { name: 'settings', key: ['name'], since: 5 },
];
