import { UserError } from '../errors.ts';

/** What the file system and SQLite say where a folder is missing, full, locked or may not be written. */
const CODES = /^(?:E[A-Z]+|SQLITE_(?:FULL|READONLY|CANTOPEN|IOERR|NOTADB|CORRUPT|PERM|AUTH|BUSY)\w*)$/;

/** One sentence for a folder that nothing can be kept in; anything else stays what it is. */
export function folderFailure(folder: string, error: unknown): unknown {
  if (error instanceof UserError || !(error instanceof Error) || !('code' in error)) return error;
  const code = String(error.code);
  if (!CODES.test(code)) return error;
  return new UserError(
    `Nothing can be kept in the folder ${folder} (${code}).`,
    'Set DATA_DIR to a folder that the bot may write to, on a disk with free space.',
  );
}
