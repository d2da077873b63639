import { UserError } from '../errors.ts';
import type { StorePlace } from '../settings.ts';
import { type Check, notChecked, ok, problem } from './check.ts';
import { checkDisk, checkFolder } from './machine.ts';

/** What a look at the database found. */
export interface DatabaseState {
  /** Version of its tables; `undefined`: there is no database yet. */
  readonly version: number | undefined;
  /** Version that this bot works with. */
  readonly newest: number;
}

/** Looks at the database, and writes something that it takes back. Rejects when that fails. */
export type LookAtDatabase = (place: StorePlace) => Promise<DatabaseState>;

const NAME = 'Database';

/** Whether the database can be reached and written, has the tables of this bot, and has room. */
export async function checkDatabase(
  place: StorePlace | undefined,
  look: LookAtDatabase,
): Promise<readonly Check[]> {
  if (place === undefined) return [notChecked(NAME, 'The settings come first.')];
  const rest =
    'folder' in place
      ? [checkFolder(place.folder), checkDisk(place.folder)]
      : [notChecked('Disk', 'Postgres keeps its own: watch the disk of its machine.')];
  return [await look(place).then(stateOf, failed), ...rest];
}

function stateOf({ version, newest }: DatabaseState): Check {
  if (version === undefined) return ok(NAME, 'There is none yet; the first start makes it.');
  if (version > newest) {
    return problem(
      NAME,
      `Its tables have version ${version}, and this bot knows versions up to ${newest}.`,
      'Start the newer bot, or restore a backup from before the update.',
    );
  }
  const tables = version === newest ? 'up to date' : 'brought up to date by the next start';
  return ok(NAME, `It answers and can be written; its tables are ${tables}.`);
}

/** Other errors than ours may repeat the address, and the password in it. */
function failed(error: unknown): Check {
  if (error instanceof UserError)
    return problem(NAME, error.message, error.hint ?? 'Check DATA_DIR and DATABASE_URL.');
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
  return problem(NAME, `It cannot be used (${code}).`, 'Check DATA_DIR and DATABASE_URL.');
}
