import type { Upkeep } from '../keeping/forgetting.ts';
import type { Engine } from './engine.ts';
import { NEVER } from './parking.ts';

/** Keeps nothing longer than it may, over all tenants. Each table by itself: a tick waits for none of them for long. */
export function createUpkeep({ db }: Pick<Engine, 'db'>): Upkeep {
  return {
    async sweep({ before, threadsBefore, claimsBefore }) {
      await db.deleteFrom('deliveries').where('at', '<', claimsBefore).execute();
      // An open list has no time of closing, so it stays.
      await db.deleteFrom('checklists').where('closed_at', '<', before).execute();
      await db.deleteFrom('threads').where('at', '<', threadsBefore).execute();
      await db.deleteFrom('questions').where('at', '<', before).execute();
    },
    async hurry(now, latest) {
      for (const table of ['outbox', 'leftovers'] as const) {
        await db
          .updateTable(table)
          .set({ next_try: now })
          .where('next_try', '>', latest)
          .where('next_try', '<', NEVER)
          .execute();
        await db.updateTable(table).set({ taken_until: null }).where('taken_until', '>', latest).execute();
      }
    },
  };
}
