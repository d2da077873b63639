import { sql } from 'kysely';
import { UserError } from '../errors.ts';
import type { Engine, Writing } from './engine.ts';
import { migrations } from './migrations.ts';

/**
 * Brings the tables to `version`, the newest when it is left out: forward only, all steps or none, one process at a
 * time. Throws `UserError` when a newer bot has been here.
 */
export async function migrate({ db, text, lock }: Engine, version = migrations.length): Promise<void> {
  await db.transaction().execute(async (writing) => {
    await lock(writing);
    const found = await versionOf(writing);
    if (found > migrations.length) {
      throw new UserError(
        `The database has tables of version ${found}, and this bot knows versions up to ${migrations.length}.`,
        'Start the newer bot, or give this one another DATA_DIR or DATABASE_URL.',
      );
    }
    if (found >= version) return;
    for (const migration of migrations.slice(found, version)) await migration(writing, text);
    await sql`update store_version set version = ${version}`.execute(writing);
  });
}

/** 0 for a new database. */
async function versionOf(writing: Writing): Promise<number> {
  await sql`create table if not exists store_version (version integer not null)`.execute(writing);
  const { rows } = await sql<{ version: number }>`select version from store_version`.execute(writing);
  if (rows[0] !== undefined) return rows[0].version;
  await sql`insert into store_version (version) values (0)`.execute(writing);
  return 0;
}
