import { UserError } from '../errors.ts';
import type { Place } from './open-store.ts';
import { sqliteFile } from './sqlite-file.ts';

/** What the file system and SQLite say where a folder is missing, full, locked or may not be written. */
const OF_FOLDERS = /^(?:E[A-Z]+|SQLITE_(?:FULL|READONLY|CANTOPEN|IOERR|PERM|AUTH|BUSY)\w*)$/;
const DAMAGED = /^SQLITE_(?:NOTADB|CORRUPT)/;
/** Codes of the network, and of Postgres for a refused sign-in and for one that is starting or ending. */
const OF_ADDRESSES = /^(?:E[A-Z]+|28\w{3}|3D000|08\w{3}|57P0\w|53300)$/;

/** One sentence for a database that cannot be used; anything else stays what it is. */
export function placeFailure(place: Place, error: unknown): unknown {
  if (error instanceof UserError || !(error instanceof Error) || !('code' in error)) return error;
  const code = String(error.code);
  if ('folder' in place && DAMAGED.test(code))
    return new UserError(
      `The database in the folder ${place.folder} is damaged (${code}).`,
      `Stop the bot, move ${sqliteFile(place.folder)} away, then restore a backup.`,
    );
  if ('folder' in place)
    return OF_FOLDERS.test(code)
      ? new UserError(
          `Nothing can be kept in the folder ${place.folder} (${code}).`,
          'Set DATA_DIR to a folder that the bot may write to, on a disk with free space.',
        )
      : error;
  return OF_ADDRESSES.test(code)
    ? new UserError(`The database cannot be used (${code}).`, 'Check DATABASE_URL, and that Postgres is up.')
    : error;
}
