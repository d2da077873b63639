import { chmodSync, mkdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import {
  type CompiledQuery,
  type DatabaseConnection,
  Kysely,
  type QueryResult,
  SqliteDialect,
  SqliteDriver,
  sql,
  type TransactionSettings,
} from 'kysely';
import type { Database } from 'libsql';
import type { Engine } from './engine.ts';
import { sqliteFile } from './sqlite-file.ts';
import type { Tables } from './tables.ts';

const OWNER_ONLY = 0o700;

/** Opens the one file in a folder, which is made when it is not there. */
export async function openSqlite(folder: string): Promise<Engine> {
  const { default: Libsql } = await import('libsql');
  mkdirSync(folder, { recursive: true, mode: OWNER_ONLY });
  const database = new Libsql(sqliteFile(folder));
  chmodSync(sqliteFile(folder), 0o600);
  // The driver would wait for another process with the whole event loop; `whileBusy` waits without it.
  database.exec('pragma busy_timeout = 0');
  await whileBusy(() => database.exec('pragma journal_mode = wal'));
  // What is acknowledged must survive a power cut, not only a crash.
  database.exec('pragma synchronous = full; pragma foreign_keys = on');
  const dialect = new SqliteDialect({ database });
  dialect.createDriver = () => new ImmediateDriver(database);
  const db = new Kysely<Tables>({ dialect });
  return {
    db,
    text: sql`text`,
    // The transaction has the file's only write lock already.
    lock: async () => undefined,
    close: () => db.destroy(),
  };
}

/**
 * Takes the write lock before anything else: a transaction that reads first could not take it later without starting
 * anew. A write that stands alone gets a transaction of its own for that. The lock is asked for with `exec`, because a
 * prepared statement that found it taken stays open in libsql and lets no later transaction end.
 */
class ImmediateDriver extends SqliteDriver {
  readonly #database: Database;
  #inTransaction = false;

  constructor(database: Database) {
    super({ database });
    this.#database = database;
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    const connection = await super.acquireConnection();
    return {
      executeQuery: async <R>(query: CompiledQuery): Promise<QueryResult<R>> => {
        if (this.#inTransaction || query.query.kind === 'SelectQueryNode')
          return connection.executeQuery<R>(query);
        await this.beginTransaction();
        try {
          const result = await connection.executeQuery<R>(query);
          await this.commitTransaction();
          return result;
        } catch (error) {
          await this.rollbackTransaction();
          throw error;
        }
      },
      streamQuery: (query, size) => connection.streamQuery(query, size),
    };
  }

  /** Who only reads needs no lock, and sees the moment of the first read. */
  override async beginTransaction(
    _?: DatabaseConnection,
    { accessMode }: TransactionSettings = {},
  ): Promise<void> {
    if (accessMode === 'read only') this.#database.exec('begin');
    else await whileBusy(() => this.#database.exec('begin immediate'));
    this.#inTransaction = true;
  }

  override async commitTransaction(): Promise<void> {
    this.#database.exec('commit');
    this.#inTransaction = false;
  }

  override async rollbackTransaction(): Promise<void> {
    this.#inTransaction = false;
    // A statement that failed for want of space may have ended the transaction by itself.
    if (this.#database.inTransaction) this.#database.exec('rollback');
  }
}

const BUSY_MS = 5000;
const STEP_MS = 4;

/** Tries again while another connection holds the lock, for at most five seconds. */
async function whileBusy(attempt: () => unknown): Promise<void> {
  const end = performance.now() + BUSY_MS;
  for (;;) {
    try {
      attempt();
      return;
    } catch (error) {
      if (!isBusy(error) || performance.now() > end) throw error;
      // Waiting for times that differ keeps two writers from meeting again and again.
      await wait(1 + Math.random() * STEP_MS);
    }
  }
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
