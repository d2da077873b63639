import { createHash } from 'node:crypto';
import { type RawBuilder, sql } from 'kysely';
import { UserError } from '../../errors.ts';
import type { Engine, Writing } from '../engine.ts';
import { storedVersion } from '../stored-version.ts';
import { FORMAT, FORMAT_VERSION, type Header, type Row } from './format.ts';
import { type KeptTable, keptTables } from './kept-tables.ts';

/** Rows that are held in memory at a time. */
const PAGE = 500;

/**
 * Gives the text of a backup to `take`, piece by piece, and resolves with the number of rows. All of it is read at one
 * moment: what was stored before is in it, and a bot that goes on writing neither waits nor shows in it.
 */
export async function writeBackup(
  { db }: Pick<Engine, 'db'>,
  at: string,
  take: (pieces: AsyncIterable<string>) => Promise<void>,
): Promise<number> {
  let rows = 0;
  await db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (reading) => {
      const header: Header = {
        format: FORMAT,
        formatVersion: FORMAT_VERSION,
        tables: await tablesVersion(reading),
        at,
      };
      await take(
        piecesOf(reading, header, (count) => {
          rows = count;
        }),
      );
    });
  return rows;
}

async function tablesVersion(reading: Writing): Promise<number> {
  const version = await storedVersion({ db: reading });
  if (version !== undefined) return version;
  throw new UserError(
    'The database is empty: no bot has kept anything in it yet.',
    'Check DATA_DIR and DATABASE_URL.',
  );
}

async function* piecesOf(
  reading: Writing,
  header: Header,
  counted: (rows: number) => void,
): AsyncGenerator<string> {
  const hash = createHash('sha256');
  let rows = 0;
  const linesOf = (values: readonly unknown[]): string => {
    const text = values.map((value) => `${JSON.stringify(value)}\n`).join('');
    hash.update(text);
    return text;
  };
  yield linesOf([header]);
  for (const table of keptTables.filter(({ since }) => since <= header.tables)) {
    for await (const page of pagesOf(reading, table)) {
      rows += page.length;
      yield linesOf(page.map((row) => [table.name, row]));
    }
  }
  counted(rows);
  yield `${JSON.stringify({ rows, sha256: hash.digest('hex') })}\n`;
}

/** All rows in the order of their key, each page from behind the last row of the one before. */
async function* pagesOf(reading: Writing, { name, key }: KeptTable): AsyncGenerator<readonly Row[]> {
  const columns = sql.join(key.map((column) => sql.ref(column)));
  let from: RawBuilder<unknown> = sql``;
  for (;;) {
    const { rows } =
      await sql<Row>`select * from ${sql.table(name)} ${from} order by ${columns} limit ${sql.lit(PAGE)}`.execute(
        reading,
      );
    if (rows.length > 0) yield rows;
    const last = rows[PAGE - 1];
    if (last === undefined) return;
    from = sql`where (${columns}) > (${sql.join(key.map((column) => last[column]))})`;
  }
}
