// What the store and the messages must say when all is over.
import { setTimeout as wait } from 'node:timers/promises';

const SETTLE_MS = 90_000;
const MARKS = { open: '☐', done: '☑', 'not-applicable': '⊘' };

/** Waits until no message waits any more. */
export async function settled(store) {
  const end = performance.now() + SETTLE_MS;
  while ((await store.outbox.waiting()) > 0 && performance.now() < end) await wait(200);
  return store.outbox.waiting();
}

/** Counts what is lost, twice, or not shown. */
export async function count(store, ids, done, slack) {
  const { checklists } = store.of('T1');
  const off = { lost: 0, twice: 0, unshown: 0, wrong: 0 };
  for (const id of ids) {
    const list = await checklists.find(id);
    const events = (await checklists.history(id)).filter(({ kind }) => kind === 'done' || kind === 'open');
    for (const { id: item, state } of list.items) {
      const told = done.get(`${id} ${item}`) ?? [];
      const stored = events.filter((event) => event.item === item).map(({ by }) => by);
      off.lost += told.filter(({ user }) => !stored.includes(user)).length;
      off.twice += stored.length - new Set(stored).size;
      if (state !== (told.at(-1)?.to ?? 'open')) off.wrong += 1;
    }
    const { thread } = await checklists.placeOf(id);
    const texts = (slack.messages.get(thread) ?? []).map((block) => block.text?.text ?? '');
    const marks = texts.flatMap((text) => /[☐☑⊘]/.exec(text)?.[0] ?? []).join('');
    if (marks !== list.items.map(({ state }) => MARKS[state]).join('')) off.unshown += 1;
  }
  return off;
}
