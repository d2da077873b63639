import { sql } from 'kysely';
import { UserError } from '../../errors.ts';
import type { Engine, Writing } from '../engine.ts';
import { migrateWithin, newestVersion, versionOf } from '../migrate.ts';
import { damaged, type Row, type RowLine } from './format.ts';
import { keptTables } from './kept-tables.ts';
import { readBackup } from './read-backup.ts';

export interface Restored {
  readonly rows: number;
  /** When the backup was made. */
  readonly at: string;
}

/**
 * Puts a backup into a database of either kind: all of it or nothing. `replace`: whatever the database keeps now goes.
 * A backup of older tables is brought up to date.
 */
export async function restoreBackup(
  { db, lock, text }: Engine,
  pieces: AsyncIterable<string>,
  replace: boolean,
): Promise<Restored> {
  const { header, rows } = await readBackup(pieces);
  if (header.tables > newestVersion) {
    throw new UserError(
      `The backup has tables of version ${header.tables}, and this bot knows versions up to ${newestVersion}.`,
      'Restore it with the newer bot.',
    );
  }
  return db.transaction().execute(async (writing) => {
    await lock(writing);
    await refuseWhatIsThere(writing, replace);
    for (const { name } of keptTables.toReversed()) await writing.schema.dropTable(name).ifExists().execute();
    await sql`update store_version set version = 0`.execute(writing);
    await migrateWithin(writing, text, header.tables);
    const count = await insertAll(writing, rows, header.tables);
    await migrateWithin(writing, text, newestVersion);
    return { rows: count, at: header.at };
  });
}

async function refuseWhatIsThere(writing: Writing, replace: boolean): Promise<void> {
  const version = await versionOf(writing);
  if (version > newestVersion) {
    throw new UserError(
      `The database has tables of version ${version}, and this bot knows versions up to ${newestVersion}.`,
      'Restore with the newer bot, or into an empty database.',
    );
  }
  if (replace) return;
  // Settings of the bot's own are there as soon as it has been started once.
  for (const { name, since } of keptTables) {
    if (since > version || name === 'settings') continue;
    const { rows } = await sql`select 1 from ${sql.table(name)} limit 1`.execute(writing);
    if (rows.length === 0) continue;
    throw new UserError(
      'The database is not empty, and a restore takes the place of all that it keeps.',
      'Back it up first; then add --replace.',
    );
  }
}

/** Rows of one statement: SQLite takes 32,766 values in one. */
const BATCH = 200;

async function insertAll(writing: Writing, rows: AsyncIterable<RowLine>, version: number): Promise<number> {
  const known = new Set<string>(keptTables.filter(({ since }) => since <= version).map(({ name }) => name));
  let count = 0;
  let table = '';
  let batch: Row[] = [];
  const flush = async (): Promise<void> => {
    if (batch.length > 0) await insert(writing, table, batch);
    batch = [];
  };
  for await (const [name, row] of rows) {
    if (!known.has(name)) throw damaged('it names a table that its version does not have');
    if (name !== table || batch.length === BATCH) await flush();
    table = name;
    batch.push(row);
    count += 1;
  }
  await flush();
  return count;
}

async function insert(writing: Writing, table: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column] ?? null))})`);
  await sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
    values ${sql.join(values)}`.execute(writing);
}
