import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Change } from '../../../src/keeping/change.ts';
import type { TenantStore } from '../../../src/store/open-store.ts';
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
    asked.record({ id: one.delivery, kind: 'declined', text: `of ${tenant}`, by, at: time }),
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

export function tenantSuite(newDatabase: NewDatabase): void {
  test('no sequence of requests lets a tenant see or change what is of another', async () => {
    const store = await opened(await newDatabase());
    let run = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(0 as const, 1 as const), request), { minLength: 5, maxLength: 20 }),
        async (steps) => {
          run += 1;
          // Names that are each other's beginning, with what LIKE and joins could trip over.
          const names = [`T${run}`, `T${run}%`] as const;
          const stores = names.map((name) => store.of(name)) as [TenantStore, TenantStore];
          const seen = await Promise.all(stores.map(seenBy));
          for (const [who, one] of steps) {
            const other = 1 - who;
            const perform: Perform = REQUESTS[one.what];
            const sent = { by: one.person, at: at(1), delivery: one.delivery };
            await perform(stores[who], one, sent, names[who]);
            await post(store);
            seen[who] = await seenBy(stores[who]);
            expect(seen[who]).not.toContain(`of ${names[other as 0 | 1]}"`);
            expect(await seenBy(stores[other as 0 | 1])).toBe(seen[other]);
          }
        },
      ),
      { numRuns: 15 },
    );
  }, 60_000);
}

/** Shows what waits, under time stamps that both tenants share. */
async function post({ outbox }: Awaited<ReturnType<typeof opened>>): Promise<void> {
  for (;;) {
    const message = await outbox.take(at(1), at(2));
    if (message === undefined) return;
    await outbox.shown(message, message.number === 0 ? `ts ${message.checklist}` : 'ts', at(1));
  }
}
