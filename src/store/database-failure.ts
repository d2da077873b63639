import { UserError } from '../errors.ts';

/** Codes of the network, and of Postgres for a refused sign-in and for one that is starting or ending. */
const UNREACHABLE = /^(?:E[A-Z]+|28\w{3}|3D000|08\w{3}|57P0\w|53300)$/;

/** One sentence for a database that cannot be used; anything else stays what it is. */
export function databaseFailure(error: unknown): unknown {
  if (error instanceof UserError || !(error instanceof Error) || !('code' in error)) return error;
  const code = String(error.code);
  if (code.startsWith('SQLITE_'))
    return new UserError(
      `The file in DATA_DIR could not be used (${code}).`,
      'Check the folder, its rights and free space.',
    );
  if (!UNREACHABLE.test(code)) return error;
  return new UserError(
    `The database cannot be used (${code}).`,
    'Check DATABASE_URL, and that Postgres is up.',
  );
}
