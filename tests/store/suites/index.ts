import type { NewDatabase } from '../support/database.ts';
import { backupSuite } from './backup.ts';
import { checklistSuite } from './checklists.ts';
import { keepingSuite } from './keeping.ts';
import { listMessagesSuite } from './list-messages.ts';
import { lookSuite } from './look.ts';
import { migrationSuite } from './migrations.ts';
import { outboxSuite } from './outbox.ts';
import { tenantSuite } from './tenants.ts';
import { twoWritersSuite } from './two-writers.ts';

/** What every kind of database must do. */
export const suites: readonly ((newDatabase: NewDatabase) => void)[] = [
  checklistSuite,
  twoWritersSuite,
  outboxSuite,
  listMessagesSuite,
  keepingSuite,
  migrationSuite,
  tenantSuite,
  backupSuite,
  lookSuite,
];
