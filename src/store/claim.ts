import type { Change } from '../keeping/change.ts';
import type { Engine, Writing } from './engine.ts';

/**
 * Stores an effect and the claim of its delivery, both or neither. `undefined`: the delivery was handled before, so
 * nothing is changed; a second copy at the same moment waits until the first is stored or given up. Rejects, and
 * stores nothing, when the change was given up meanwhile.
 */
export function once<T>(
  { db }: Pick<Engine, 'db'>,
  tenant: string,
  change: Change,
  effect: (writing: Writing) => Promise<T>,
): Promise<T | undefined> {
  return db.transaction().execute(async (writing) => {
    if (!(await claim(writing, tenant, change))) return undefined;
    const result = await effect(writing);
    // The last moment: behind it only the commit follows.
    change.givenUp?.throwIfAborted();
    return result;
  });
}

async function claim(writing: Writing, tenant: string, { delivery, at }: Change): Promise<boolean> {
  if (delivery === undefined) return true;
  const claimed = await writing
    .insertInto('deliveries')
    .values({ tenant, delivery, at })
    .onConflict((conflict) => conflict.doNothing())
    .returning('delivery')
    .executeTakeFirst();
  return claimed !== undefined;
}
