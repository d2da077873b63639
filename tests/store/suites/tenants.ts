import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Change } from '../../../src/keeping/change.ts';
import type { Store, TenantStore } from '../../../src/store/open-store.ts';
import type { NewDatabase } from '../support/database.ts';
import { at, item, list } from '../support/lists.ts';
import { opened } from '../support/opened.ts';

/** Both tenants use the same ids of everything, so that only the tenant keeps them apart. */
const LISTS = ['l1', 'l2'];
const ITEMS = ['a', 'b'];
const PEOPLE = ['U1', 'U2'];

interface Request {
  readonly what: keyof typeof REQUESTS;
  readonly list: string;
  readonly item: string;
  readonly person: string;
  readonly delivery: string;
}

type Perform = (store: TenantStore, request: Request, change: Change, tenant: string) => Promise<unknown>;

const REQUESTS = {
  create: ({ checklists }, { list: id }, change, tenant) =>
    checklists
      .create(list(id, { title: `of ${tenant}`, items: ITEMS.map((one) => item(one)) }), 'messages', change)
      // The id is taken already.
      .catch(() => undefined),
  tick: ({ checklists }, one, change) => checklists.setState(one.list, one.item, { kind: 'done' }, change),
  untick: ({ checklists }, one, change) => checklists.setState(one.list, one.item, { kind: 'open' }, change),
  refuse: ({ checklists }, one, change, tenant) =>
    checklists.setState(one.list, one.item, { kind: 'not-applicable', reason: `of ${tenant}` }, change),
  take: ({ checklists }, one, change) => checklists.setOwner(one.list, one.item, one.person, change),
  note: ({ checklists }, one, change, tenant) =>
    checklists.addNote(one.list, one.item, `of ${tenant}`, change),
  prove: ({ checklists }, one, change, tenant) =>
    checklists.prove(one.list, [{ id: one.item, by: `of ${tenant}` }], change),
  close: ({ checklists }, one, change) => checklists.close(one.list, change),
  reopen: ({ checklists }, one, change) => checklists.reopen(one.list, change),
  remember: ({ threads }, one, { by, at: time }, tenant) =>
    threads.keep(
      [one.list],
      { host: { readings: {}, withheld: [], formats: [] }, release: `of ${tenant}` },
      { by, at: time },
    ),
  unremember: ({ threads }, one) => threads.forget([one.list]),
  ask: ({ asked }, one, { by, at: time }, tenant) =>
    asked.record({
      id: one.delivery,
      kind: 'declined',
      text: `of ${tenant}`,
      by,
      thread: one.list,
      at: time,
    }),
  forgetPerson: ({ forgetting }, one, change) => forgetting.person(one.person, change),
  forgetThread: ({ forgetting }, one, change) =>
    forgetting.thread({ key: one.list, channel: 'C1', ts: `ts ${one.list}` }, change),
} satisfies Record<string, Perform>;

const request = fc.record<Request>({
  what: fc.constantFrom(...(Object.keys(REQUESTS) as Request['what'][])),
  list: fc.constantFrom(...LISTS),
  item: fc.constantFrom(...ITEMS),
  person: fc.constantFrom(...PEOPLE),
  delivery: fc.constantFrom('d1', 'd2', 'd3', 'd4', 'd5', 'd6', 'd7', 'd8'),
});

/** Everything that a tenant can see. */
async function seenBy({ checklists, threads, asked }: TenantStore): Promise<string> {
  const whole = await Promise.all(
    LISTS.map(async (id) => [
      await checklists.find(id),
      await checklists.channelOf(id),
      await checklists.history(id),
      await checklists.findByThread('C1', `ts ${id}`),
      await threads.find(id, at(0)),
    ]),
  );
  const lists = await Promise.all(
    [{}, { channel: 'C1' }, { person: 'U1' }, { person: 'U2' }, { state: 'open' as const }].map((filter) =>
      checklists.list({ limit: 9, ...filter }),
    ),
  );
  return JSON.stringify([whole, lists, await asked.gaps(at(0), 9)]);
}

type Step = readonly [who: 0 | 1, request: Request];

/** Every request once by the first tenant, then a list that only the first one completes. */
const EVERYTHING: readonly Step[] = [
  ...(Object.keys(REQUESTS) as Request['what'][]).map(
    (what): Step => [0, { what, list: 'l1', item: 'a', person: 'U1', delivery: `every ${what}` }],
  ),
  ...ITEMS.map(
    (one): Step => [0, { what: 'tick', list: 'l2', item: one, person: 'U1', delivery: `last ${one}` }],
  ),
  [1, { what: 'tick', list: 'l1', item: 'a', person: 'U2', delivery: 'every tick' }],
  [0, { what: 'tick', list: 'l1', item: 'a', person: 'U2', delivery: 'gone' }],
];

/** What each tenant was answered and saw, when those tenants sent their requests. */
async function transcripts(
  store: Store,
  names: readonly [string, string],
  steps: readonly Step[],
  closely: boolean,
): Promise<readonly [readonly string[], readonly string[]]> {
  const told: [string[], string[]] = [[], []];
  const present = [0, 1].filter((who) => steps.some(([sender]) => sender === who)) as (0 | 1)[];
  for (const who of present) {
    for (const id of LISTS) await begin(store.of(names[who]), id, names[who]);
  }
  await post(store, names, told);
  for (const [who, one] of steps) {
    const perform: Perform = REQUESTS[one.what];
    const change = { by: one.person, at: at(1), delivery: one.delivery };
    const outcome = await perform(store.of(names[who]), one, change, names[who]);
    told[who].push(JSON.stringify([one.what, outcome]));
    await post(store, names, told);
    // A look at everything takes long: of random steps only the end is looked at.
    if (closely) told[who].push(await seenBy(store.of(names[who])));
  }
  for (const who of present) told[who].push(await seenBy(store.of(names[who])));
  return told;
}

/** Both tenants begin with the same lists, hosts and questions. */
async function begin(store: TenantStore, id: string, name: string): Promise<void> {
  const begun: Request = { what: 'create', list: id, item: 'a', person: 'U1', delivery: `begun ${id}` };
  const change = { by: 'U1', at: at(0) };
  await REQUESTS.create(store, begun, change, name);
  await REQUESTS.remember(store, begun, change, name);
  await REQUESTS.ask(store, begun, change, name);
  // The same person has something of both, so that forgetting is felt.
  await REQUESTS.take(store, { ...begun, item: 'b' }, change);
  await REQUESTS.tick(store, { ...begun, item: 'b' }, change);
}

export function tenantSuite(newDatabase: NewDatabase): void {
  test('no sequence of requests lets a tenant see or change what is of another', async () => {
    const [together, alone] = [await opened(await newDatabase()), await opened(await newDatabase())];
    let run = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(0 as const, 1 as const), request), { minLength: 4, maxLength: 16 }),
        async (steps: readonly Step[]) => {
          run += 1;
          // One name is the beginning of the other, with a sign that LIKE would trip over.
          const names = [`T${run}`, `T${run}%`] as const;
          const closely = run === 1;
          const both = await transcripts(together, names, steps, closely);
          for (const who of [0, 1] as const) {
            const own = steps.filter(([sender]) => sender === who);
            // Whoever sends nothing is not there, neither alone nor together.
            const [...single] = (await transcripts(alone, names, own, closely))[who];
            expect(both[who]).toEqual(single);
            expect(both[who].join('\n')).not.toContain(`of ${names[who === 0 ? 1 : 0]}"`);
          }
        },
      ),
      { numRuns: 12, examples: [[EVERYTHING.map((step) => step)]] },
    );
  }, 60_000);
}

/** Shows what waits, under time stamps that both tenants share, and writes down for each what was drawn. */
async function post(
  { outbox }: Store,
  names: readonly [string, string],
  told: readonly [string[], string[]],
): Promise<void> {
  const drawn: [string[], string[]] = [[], []];
  for (;;) {
    const message = await outbox.take(at(1), at(2));
    if (message === undefined) break;
    const { tenant, ...rest } = message;
    drawn[tenant === names[0] ? 0 : 1].push(JSON.stringify(rest));
    await outbox.shown(message, message.number === 0 ? `ts ${message.checklist}` : 'ts', at(1));
  }
  told.forEach((lines, who) => lines.push(...drawn[who as 0 | 1].toSorted()));
}
