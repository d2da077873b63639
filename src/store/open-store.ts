import type { Leftovers } from '../checklists/leftovers.ts';
import type { Outbox } from '../checklists/outbox.ts';
import type { ChecklistStore } from '../checklists/store.ts';
import type { Gap } from '../keeping/asked.ts';
import type { Upkeep } from '../keeping/forgetting.ts';
import type { Installations } from '../keeping/installations.ts';
import type { TenantKeeping } from '../keeping/tenant-keeping.ts';
import { createAsked, readGaps } from './asked.ts';
import { createChecklistStore } from './checklists.ts';
import type { Engine } from './engine.ts';
import { createForgetting } from './forgetting.ts';
import { createInstallations } from './installations.ts';
import { createLeftovers } from './leftovers.ts';
import { migrate } from './migrate.ts';
import { createOutbox } from './outbox.ts';
import { placeFailure } from './place-failure.ts';
import { readSalt } from './salt.ts';
import { createSeal } from './seal.ts';
import { createThreadWriter } from './thread-writer.ts';
import { createThreads } from './threads.ts';
import { createUpkeep } from './upkeep.ts';

/** What is kept of one tenant: an enterprise, or a workspace that belongs to none. */
export interface TenantStore extends TenantKeeping {
  readonly checklists: ChecklistStore;
}

/** Everything the bot keeps. */
export interface Store {
  /** Nothing of another tenant is seen or changed through it. */
  of(tenant: string): TenantStore;
  /** What was asked in vain in all tenants, see `Asked`: for whoever has the database. */
  gaps(since: string, limit: number): Promise<readonly Gap[]>;
  readonly outbox: Outbox;
  readonly leftovers: Leftovers;
  readonly upkeep: Upkeep;
  /** One for the whole database: the candidate of whoever asks first. */
  salt(candidate: string): Promise<string>;
  /** Resolves when the database answers. */
  ping(): Promise<void>;
  /** `keys`: see `createSeal`. */
  installations(keys: string): Installations;
  close(): Promise<void>;
}

/** Where the database is. */
export type Place =
  /** A folder of its own, on this machine's disk: for one instance. */
  | { readonly folder: string }
  /** Address of a Postgres database: for any number of instances. */
  | { readonly address: string; readonly onIdleError: (error: Error) => void };

/** Opens the database and brings its tables up to date. Throws `UserError` for what the operator can mend. */
export async function openStore(place: Place): Promise<Store> {
  const engine = await migrated(place).catch((error: unknown) => {
    throw placeFailure(place, error);
  });
  const writer = createThreadWriter(engine);
  return {
    of: (tenant) => ({
      checklists: createChecklistStore(engine, tenant),
      threads: createThreads(engine, tenant, writer),
      asked: createAsked(engine, tenant),
      forgetting: createForgetting(engine, tenant, writer),
    }),
    gaps: (since, limit) => readGaps(engine, since, limit),
    outbox: createOutbox(engine),
    leftovers: createLeftovers(engine),
    upkeep: createUpkeep(engine),
    salt: (candidate) => readSalt(engine, candidate),
    installations: (keys) => createInstallations(engine, createSeal(keys)),
    ping: async () => {
      await engine.db.selectFrom('settings').select('name').limit(1).execute();
    },
    close: async () => {
      await writer.settled();
      await engine.close();
    },
  };
}

async function migrated(place: Place): Promise<Engine> {
  const engine = await openEngine(place);
  try {
    await migrate(engine);
    return engine;
  } catch (error) {
    await engine.close();
    throw error;
  }
}

/** Only the driver that is used is loaded. */
export async function openEngine(place: Place): Promise<Engine> {
  if ('folder' in place) {
    const { openSqlite } = await import('./sqlite.ts');
    return openSqlite(place.folder);
  }
  const { openPostgres } = await import('./postgres.ts');
  return openPostgres(place.address, place.onIdleError);
}
