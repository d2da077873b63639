import { Kysely, PostgresDialect, sql } from 'kysely';
import type { Engine } from './engine.ts';
import type { Tables } from './tables.ts';

const CONNECTIONS_MAX = 10;
/** A person is told after two seconds that nothing was saved; no statement may go on for much longer. */
const STATEMENT_MS = 5000;
const CONNECT_MS = 5000;
/** Any number that no other application on the database uses for its locks. */
const MIGRATION_LOCK = 7_480_113;

/** Connects to the database of an address such as `postgres://user:secret@host:5432/name`. */
export async function openPostgres(address: string, onIdleError: (error: Error) => void): Promise<Engine> {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    connectionString: address,
    max: CONNECTIONS_MAX,
    // A command line ends although connections are still open.
    allowExitOnIdle: true,
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: STATEMENT_MS,
    // The server is gone without a word: the statement ends here, too.
    query_timeout: STATEMENT_MS + 1000,
  });
  // A connection that breaks while nobody uses it would end the process; the pool makes a new one.
  pool.on('error', onIdleError);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    db,
    text: sql`text collate "C"`,
    lock: async (writing) => {
      await sql`select pg_advisory_xact_lock(${sql.lit(MIGRATION_LOCK)})`.execute(writing);
    },
    close: () => db.destroy(),
  };
}
