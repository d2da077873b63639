// Times ticks of items in the store, alone and twenty at a time, with few lists in it and with a hundred thousand.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { startPostgres } from '../chaos/postgres.mjs';
import { plainItems } from '../plain-items.mjs';
import { importSource } from '../program.mjs';
import { compared, median } from './figures.mjs';

const { openStore, openEngine } = await importSource('store/open-store.ts');
const TENANT = 'T1';
const LISTS = 10;
const MANY_LISTS = 100_000;
const WORKSPACES = 1000;
/** As many as a database copies before its limit of time for one statement. */
const BATCH = 5_000;
const ITEMS = 20;
const TICKS_ALONE = 300;
const PEOPLE = 20;
const CROWD_MS = 2000;
/** The time of a tick may not grow with the lists; what the measuring itself varies by is allowed. */
const FLAT = 1.5;

/** Ticks of both databases; the reference of the times is the same database with ten lists. */
export async function tickFigures() {
  const folder = mkdtempSync(join(tmpdir(), 'hyperv-bench-'));
  const sqlite = await ticksIn('SQLite', { folder });
  rmSync(folder, { recursive: true, force: true });
  const postgres = await startPostgres();
  const onPostgres = await ticksIn('Postgres', { address: postgres.address, onIdleError: () => undefined });
  await postgres.stop();
  return [...sqlite, ...onPostgres];
}

async function ticksIn(name, place) {
  const store = await openStore(place);
  const { checklists } = store.of(TENANT);
  for (let number = 0; number < LISTS; number += 1)
    await checklists.create(listOf(number), 'messages', { by: 'U1', at: now() });
  await tickAlone(checklists);
  const few = await tickAlone(checklists);
  const perSecond = await tickInCrowd(checklists);
  const engine = await openEngine(place);
  await addLists(engine);
  await engine.close();
  await tickAlone(checklists);
  const many = await tickAlone(checklists);
  await store.close();
  return [
    compared(`ticks of ${PEOPLE} people at once, ${name}; reference: of one`, 'per second', [
      perSecond,
      1000 / few,
    ]),
    compared(
      `a tick with ${MANY_LISTS} lists of ${WORKSPACES} workspaces, ${name}; reference: with ${LISTS}`,
      'ms',
      [many, few],
      {
        atMost: FLAT,
      },
    ),
  ];
}

const now = () => new Date().toISOString();

const listOf = (number) => ({
  id: `list${number}`,
  title: `List ${number}`,
  channel: 'C1',
  items: plainItems(ITEMS),
});

let deliveries = 0;

/** Ticks or unticks: the last item of each list stays open, so that none closes. */
function tick(checklists) {
  deliveries += 1;
  const item = `i${Math.floor(deliveries / LISTS) % (ITEMS - 1)}`;
  const round = Math.floor(deliveries / LISTS / (ITEMS - 1));
  const state = { kind: round % 2 === 0 ? 'done' : 'open' };
  const change = { by: 'U1', at: now(), delivery: `bench-${deliveries}` };
  return checklists.setState(`list${deliveries % LISTS}`, item, state, change);
}

/** Median milliseconds of a tick, one after the other. */
async function tickAlone(checklists) {
  const times = [];
  for (let count = 0; count < TICKS_ALONE; count += 1) {
    const began = performance.now();
    await tick(checklists);
    times.push(performance.now() - began);
  }
  return median(times);
}

async function tickInCrowd(checklists) {
  const began = performance.now();
  let stored = 0;
  const person = async () => {
    while (performance.now() - began < CROWD_MS) {
      await tick(checklists);
      stored += 1;
    }
  };
  await Promise.all(Array.from({ length: PEOPLE }, person));
  return (stored * 1000) / (performance.now() - began);
}

/** Copies of the first list with its first items, made by the database itself; nothing of them waits to be posted. */
async function addLists({ db }) {
  for (let from = 0; from < MANY_LISTS; from += BATCH) await addBatch(db, from);
}

async function addBatch(db, from) {
  // Half of them in the workspace that ticks, the other half spread over the others.
  const tenant = sql`case when n % 2 = 0 then ${sql.lit(TENANT)} else 'W' || (n / 2 % ${sql.lit(WORKSPACES - 1)}) end`;
  const copies = {
    checklists: { tenant, id: sql`'copy' || n` },
    items: { tenant, checklist: sql`'copy' || n` },
    outbox: { tenant, checklist: sql`'copy' || n`, ts: sql`'ts' || n`, shown: sql`wanted` },
  };
  const firstOf = {
    checklists: sql`id = 'list0'`,
    items: sql`checklist = 'list0' and place < 5`,
    outbox: sql`checklist = 'list0'`,
  };
  for (const [table, changed] of Object.entries(copies)) {
    const row = await db.selectFrom(table).selectAll().limit(1).executeTakeFirstOrThrow();
    const columns = Object.keys(row);
    const values = columns.map((column) => changed[column] ?? sql.ref(column));
    await sql`
      with recursive numbers(n) as (select ${sql.lit(from)} union all select n + 1 from numbers where n < ${sql.lit(from + BATCH - 1)})
      insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
      select ${sql.join(values)} from ${sql.table(table)}, numbers where ${firstOf[table]}`.execute(db);
  }
}
