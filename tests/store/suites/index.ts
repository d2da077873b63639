import type { NewDatabase } from '../support/database.ts';
import { checklistSuite } from './checklists.ts';
import { keepingSuite } from './keeping.ts';
import { migrationSuite } from './migrations.ts';
import { outboxSuite } from './outbox.ts';
import { tenantSuite } from './tenants.ts';
import { twoWritersSuite } from './two-writers.ts';

/** What every kind of database must do. */
export const suites: readonly ((newDatabase: NewDatabase) => void)[] = [
  checklistSuite,
  twoWritersSuite,
  outboxSuite,
  keepingSuite,
  migrationSuite,
  tenantSuite,
];
