import { sql } from 'kysely';
import type { Engine } from './engine.ts';

/** Version of the tables; `undefined`: no bot has been here. */
export async function storedVersion({ db }: Pick<Engine, 'db'>): Promise<number | undefined> {
  try {
    const { rows } = await sql<{ version: number }>`select version from store_version`.execute(db);
    return rows[0]?.version;
  } catch (error) {
    if (isMissingTable(error)) return undefined;
    throw error;
  }
}

/** What Postgres and SQLite say when there is no such table. */
const isMissingTable = (error: unknown): boolean =>
  error instanceof Error &&
  (('code' in error && error.code === '42P01') || /no such table/.test(error.message));
