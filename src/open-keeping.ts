import { randomInt } from 'node:crypto';
import { newNameSalt, shareNameSalt } from './hosts/name-marks.ts';
import type { StorePlace } from './settings.ts';
import type { SlackKeeping } from './slack/checklists/keeping.ts';
import type { Store } from './store/open-store.ts';

/** Letters and digits that nobody takes for one another: no l, o, 0 or 1. */
const SIGNS = 'abcdefghijkmnpqrstuvwxyz23456789';
/** 40 bits: a guess does not meet one, and the key of the tenant is beside it anyway. */
const ID_LENGTH = 8;

/** Keeps lists at a place. The database is opened, and made where there is none, when it is first asked for. */
export function openKeeping(place: StorePlace, onIdleError: (error: Error) => void): SlackKeeping {
  let opening: Promise<Store> | undefined;
  const open = async (): Promise<Store> => {
    const { openStore } = await import('./store/open-store.ts');
    return openStore('address' in place ? { ...place, onIdleError } : place);
  };
  const opened = async (): Promise<Store> => {
    opening ??= open();
    try {
      return await opening;
    } catch (error) {
      // The next request tries again: the database may only have been away.
      opening = undefined;
      throw error;
    }
  };
  return {
    lists: async (tenant) => (await opened()).of(tenant).checklists,
    gaps: async (since, limit) => (await opened()).gaps(since, limit),
    of: async (tenant) => (await opened()).of(tenant),
    installations: async (keys) => (await opened()).installations(keys),
    ping: async () => (await opened()).ping(),
    upkeep: async () => (await opened()).upkeep,
    shareSalt: async () => shareNameSalt(await (await opened()).salt(newNameSalt())),
    outbox: async () => (await opened()).outbox,
    leftovers: async () => (await opened()).leftovers,
    now: () => new Date().toISOString(),
    newId: () => Array.from({ length: ID_LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join(''),
  };
}
