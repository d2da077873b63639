import type { Change } from '../keeping/change.ts';
import type { Writing } from './engine.ts';

/**
 * Claims the delivery of a change for this transaction. `false`: another one has it, so nothing may be changed. A
 * second copy at the same moment waits here until the first is stored or given up.
 */
export async function claim(
  writing: Writing,
  tenant: string,
  { delivery, at }: Pick<Change, 'delivery' | 'at'>,
): Promise<boolean> {
  if (delivery === undefined) return true;
  const claimed = await writing
    .insertInto('deliveries')
    .values({ tenant, delivery, at })
    .onConflict((conflict) => conflict.doNothing())
    .returning('delivery')
    .executeTakeFirst();
  return claimed !== undefined;
}
