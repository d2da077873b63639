import { sql } from 'kysely';
import { UserError } from '../errors.ts';
import type { Engine, Writing } from './engine.ts';
import { migrations } from './migrations.ts';

/** Version of the tables that this bot works with. */
export const newestVersion = migrations.length;

/**
 * Brings the tables to `version`, the newest when it is left out: forward only, all steps or none, one process at a
 * time. Throws `UserError` when a newer bot has been here.
 */
export async function migrate({ db, text, lock }: Engine, version = newestVersion): Promise<void> {
  await db.transaction().execute(async (writing) => {
    await lock(writing);
    const found = await versionOf(writing);
    if (found > newestVersion) {
      throw new UserError(
        `The database has tables of version ${found}, and this bot knows versions up to ${newestVersion}.`,
        'Start the newer bot, or give this one another DATA_DIR or DATABASE_URL.',
      );
    }
    await migrateWithin(writing, text, version);
  });
}

/** The steps up to `version`, inside a transaction that has the lock. */
export async function migrateWithin(writing: Writing, text: Engine['text'], version: number): Promise<void> {
  const found = await versionOf(writing);
  if (found >= version) return;
  for (const migration of migrations.slice(found, version)) await migration(writing, text);
  await sql`update store_version set version = ${version}`.execute(writing);
}

/** 0 for a new database. */
export async function versionOf(writing: Writing): Promise<number> {
  await sql`create table if not exists store_version (version integer not null)`.execute(writing);
  const { rows } = await sql<{ version: number }>`select version from store_version`.execute(writing);
  if (rows[0] !== undefined) return rows[0].version;
  await sql`insert into store_version (version) values (0)`.execute(writing);
  return 0;
}
