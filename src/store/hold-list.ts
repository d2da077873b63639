import type { Writing } from './engine.ts';
import type { ChecklistRow } from './tables.ts';

/**
 * Takes the row of a list, as whatever changes a list does first: changes of one list follow each other. `undefined`:
 * there is none.
 */
export function holdList(
  writing: Writing,
  tenant: string,
  id: string,
): Promise<Pick<ChecklistRow, 'version' | 'channel' | 'closed_at' | 'stopped'> | undefined> {
  return writing
    .updateTable('checklists')
    .set((set) => ({ version: set.ref('version') }))
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .returning(['version', 'channel', 'closed_at', 'stopped'])
    .executeTakeFirst();
}
