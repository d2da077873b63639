import type { Checklist, ChecklistItem, ItemText, Mark, Note, StateKind } from '../checklists/checklist.ts';
import type { ChecklistEvent } from '../checklists/store.ts';
import type { Engine } from './engine.ts';
import type { ChecklistRow, ItemRow } from './tables.ts';

/** A whole list; `undefined`: there is none with this id in the tenant. */
export async function readChecklist(
  { db }: Pick<Engine, 'db'>,
  tenant: string,
  id: string,
): Promise<Checklist | undefined> {
  const row = await db
    .selectFrom('checklists')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const items = await db
    .selectFrom('items')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('checklist', '=', id)
    .orderBy('place')
    .execute();
  const notes = await db
    .selectFrom('item_events')
    .select(['item', 'text', 'person', 'at'])
    .where('tenant', '=', tenant)
    .where('checklist', '=', id)
    .where('kind', '=', 'note')
    .orderBy('version')
    .execute();
  const notesOf = (item: string): readonly Note[] =>
    notes
      .filter((note) => note.item === item)
      .map(({ text, person, at }) => ({ text: text ?? '', ...markOf(person, at) }));
  return {
    ...headOf(row),
    ...closingOf(row),
    created: markOf(row.created_by, row.created_at),
    version: row.version,
    ...(row.stopped === null ? {} : { stopped: row.stopped }),
    items: items.map((item) => toItem(item, notesOf(item.id))),
  };
}

/** What happened to a list, oldest first. */
export async function readHistory(
  { db }: Pick<Engine, 'db'>,
  tenant: string,
  id: string,
): Promise<readonly (ChecklistEvent & { readonly version: number })[]> {
  const rows = await db
    .selectFrom('item_events')
    .select(['version', 'item', 'kind', 'text', 'person', 'at'])
    .where('tenant', '=', tenant)
    .where('checklist', '=', id)
    .orderBy('version')
    .orderBy('item')
    .execute();
  return rows.map(({ version, item, kind, text, person, at }) => ({
    version,
    kind: kind as ChecklistEvent['kind'],
    ...(item === '' ? {} : { item }),
    ...(text === null ? {} : { text }),
    ...markOf(person, at),
  }));
}

export function headOf(
  row: ChecklistRow,
): Pick<Checklist, 'id' | 'title' | 'template' | 'release' | 'host' | 'channel'> {
  const { id, title, template, release, host, channel } = row;
  return {
    id,
    title,
    ...(template === null ? {} : { template }),
    ...(release === null ? {} : { release }),
    ...(host === null ? {} : { host }),
    channel,
  };
}

export const closingOf = ({ closed_by: by, closed_at: at }: ChecklistRow): Pick<Checklist, 'closed'> =>
  at === null ? {} : { closed: markOf(by, at) };

export const markOf = (by: string | null, at: string): Mark => ({ ...(by === null ? {} : { by }), at });

function toItem(row: ItemRow, notes: readonly Note[]): ChecklistItem {
  return {
    // What `create` wrote there.
    ...(JSON.parse(row.content) as ItemText),
    id: row.id,
    state: row.state as StateKind,
    ...(row.reason === null ? {} : { reason: row.reason }),
    ...(row.changed_at === null ? {} : { changed: markOf(row.changed_by, row.changed_at) }),
    ...(row.owner === null ? {} : { owner: row.owner }),
    notes,
    message: row.message,
  };
}
