import { setTimeout as wait } from 'node:timers/promises';
import type { Engine } from './engine.ts';
import type { ThreadRow } from './tables.ts';

/** A database flushes every write to the disk: what is said in this time is written at once. */
const GATHER_MS = 100;
/** Most that one statement writes. */
const ROWS_MAX = 500;

/** What a thread says now; without `remembered` nothing any more. */
export type SaidThread = Omit<ThreadRow, 'remembered'> & { readonly remembered: string | null };

export interface ThreadWriter {
  /** Resolves when they are stored. What is said last under a key stays. */
  write(said: readonly SaidThread[]): Promise<void>;
  /** Resolves when all that was said before is stored, or failed to be. */
  settled(): Promise<void>;
}

/** Writes what the threads of all tenants say, together with whatever else is said in the same moment. */
export function createThreadWriter(engine: Pick<Engine, 'db'>): ThreadWriter {
  let gathered = new Map<string, SaidThread>();
  let gathering: Promise<void> | undefined;
  let writing: Promise<void> = Promise.resolve();

  const gather = async (): Promise<void> => {
    await wait(GATHER_MS);
    const said = [...gathered.values()];
    gathered = new Map();
    gathering = undefined;
    const before = writing;
    writing = (async () => {
      await before.catch(() => undefined);
      await writeAll(engine, said);
    })();
    return writing;
  };
  return {
    write(said) {
      for (const one of said) gathered.set(`${one.tenant} ${one.key}`, one);
      gathering ??= gather();
      return gathering;
    },
    settled: () => (gathering ?? writing).catch(() => undefined),
  };
}

async function writeAll({ db }: Pick<Engine, 'db'>, said: readonly SaidThread[]): Promise<void> {
  for (let start = 0; start < said.length; start += ROWS_MAX) {
    const some = said.slice(start, start + ROWS_MAX);
    await keep(db, some.filter(isKept));
    await forget(
      db,
      some.filter((one) => !isKept(one)),
    );
  }
}

const isKept = (said: SaidThread): said is ThreadRow => said.remembered !== null;

async function keep(db: Engine['db'], rows: readonly ThreadRow[]): Promise<void> {
  if (rows.length === 0) return;
  await db
    .insertInto('threads')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['tenant', 'key']).doUpdateSet((row) => ({
        remembered: row.ref('excluded.remembered'),
        person: row.ref('excluded.person'),
        at: row.ref('excluded.at'),
      })),
    )
    .execute();
}

async function forget(db: Engine['db'], said: readonly SaidThread[]): Promise<void> {
  for (const tenant of new Set(said.map((one) => one.tenant))) {
    const keys = said.flatMap((one) => (one.tenant === tenant ? [one.key] : []));
    await db.deleteFrom('threads').where('tenant', '=', tenant).where('key', 'in', keys).execute();
  }
}
