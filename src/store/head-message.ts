import type { JoinBuilder } from 'kysely';
import type { Engine, Writing } from './engine.ts';
import type { Tables } from './tables.ts';

type WithHead = JoinBuilder<Tables, 'checklists' | 'outbox'>;

/** Joins a list with the first of its messages, the one that its thread hangs on. */
export const onHead = (join: WithHead): WithHead =>
  join
    .onRef('outbox.tenant', '=', 'checklists.tenant')
    .onRef('outbox.checklist', '=', 'checklists.id')
    .on('outbox.kind', '=', 'items')
    .on('outbox.number', '=', 0);

/** Ids of the lists whose first message this is: one, as long as Slack gives no time stamp twice. */
export async function listsOfHead(
  db: Engine['db'] | Writing,
  tenant: string,
  { channel, ts }: { readonly channel: string; readonly ts: string },
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('outbox')
    .select('checklist')
    .where('tenant', '=', tenant)
    .where('channel', '=', channel)
    .where('ts', '=', ts)
    .where('kind', '=', 'items')
    .where('number', '=', 0)
    .execute();
  return rows.map(({ checklist }) => checklist);
}
