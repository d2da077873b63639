import { keptTables } from '../../../src/store/backup/kept-tables.ts';
import type { Engine } from '../../../src/store/engine.ts';
import { openEngine, openStore, type Place } from '../../../src/store/open-store.ts';
import { at, change, list } from './lists.ts';

export type Rows = Readonly<Record<string, readonly unknown[]>>;

const KEYS = Buffer.alloc(32, 7).toString('base64');

/** Keeps something in every table of a database, and gives what they hold then. */
export async function fillEveryTable(place: Place): Promise<Rows> {
  const store = await openStore(place);
  const tenant = store.of('T1');
  await tenant.checklists.create(
    list('l', { title: 'List l: "ü", 漢字, 🙂,\nsecond line' }),
    'messages',
    change(),
  );
  await tenant.checklists.setState('l', 'a', { kind: 'done' }, change());
  await tenant.checklists.setState('l', 'b', { kind: 'not-applicable', reason: 'not here' }, change('U2'));
  await tenant.checklists.addNote('l', 'c', 'a note', change());
  const waiting = await store.outbox.take(at(60), at(61));
  if (waiting !== undefined) await store.outbox.shown(waiting, '1.1', at(61));
  await tenant.checklists.seen('l', 'a', '1.2', change());
  await tenant.threads.keep(['k'], { question: { topic: 't' } } as never, { by: 'U1', at: at(1) });
  await tenant.asked.record({ id: 'q', kind: 'declined', text: 'why', by: 'U1', at: at(2) });
  await store.installations(KEYS).save('T1', '{"token":"xoxb-secret"}', at(0));
  await store.salt('salt');
  await store.close();
  const engine = await openEngine(place);
  try {
    return await rowsOfAll(engine);
  } finally {
    await engine.close();
  }
}

/** All rows, in the order of their text. */
export async function rowsOfAll({ db }: Engine): Promise<Rows> {
  const tables: [string, readonly unknown[]][] = [];
  for (const { name } of keptTables) {
    const rows: readonly unknown[] = await db.selectFrom(name).selectAll().execute();
    const keyed = rows.map((row) => ({
      row,
      text: JSON.stringify(row, Object.keys(row as object).toSorted()),
    }));
    tables.push([name, keyed.toSorted((a, b) => (a.text < b.text ? -1 : 1)).map(({ row }) => row)]);
  }
  return Object.fromEntries(tables);
}
