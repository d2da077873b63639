import { existsSync } from 'node:fs';
import { sql } from 'kysely';
import type { Engine } from './engine.ts';
import { newestVersion } from './migrate.ts';
import { openEngine, type Place } from './open-store.ts';
import { placeFailure } from './place-failure.ts';
import { sqliteFile } from './sqlite-file.ts';
import { storedVersion } from './stored-version.ts';

/**
 * Looks at a database without changing it: the version of its tables, `undefined` where there are none, and the one
 * that this bot works with. Rejects when it cannot be reached, read or written.
 */
export async function lookAtStore(
  place: Place,
): Promise<{ readonly version: number | undefined; readonly newest: number }> {
  // To open it would make it.
  if ('folder' in place && !existsSync(sqliteFile(place.folder)))
    return { version: undefined, newest: newestVersion };
  try {
    const engine = await openEngine(place);
    try {
      const version = await storedVersion(engine);
      if (version !== undefined) await writeInVain(engine);
      return { version, newest: newestVersion };
    } finally {
      await engine.close();
    }
  } catch (error) {
    throw placeFailure(place, error);
  }
}

class TakenBack extends Error {}

/** Writes something and takes it back. Rejects when the database takes nothing. */
async function writeInVain({ db }: Engine): Promise<void> {
  await db
    .transaction()
    .execute(async (writing) => {
      await sql`update store_version set version = version`.execute(writing);
      throw new TakenBack();
    })
    .catch((error: unknown) => {
      if (!(error instanceof TakenBack)) throw error;
    });
}
