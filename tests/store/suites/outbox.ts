import { describe, expect, test } from 'vitest';
import type { WaitingMessage } from '../../../src/checklists/outbox.ts';
import type { Store } from '../../../src/store/open-store.ts';
import type { NewDatabase } from '../support/database.ts';
import { at, change, item, list, longList } from '../support/lists.ts';
import { opened } from '../support/opened.ts';

const DONE = { kind: 'done' } as const;

export const take = async (store: Store, minute: number): Promise<WaitingMessage> => {
  const message = await store.outbox.take(at(minute), at(minute + 1));
  if (message === undefined) throw new Error('Nothing waits');
  return message;
};

export const showAll = async (store: Store, minute: number): Promise<readonly string[]> => {
  const sent: string[] = [];
  for (;;) {
    const message = await store.outbox.take(at(minute), at(minute + 1));
    if (message === undefined) return sent;
    const ts = message.ts ?? `ts-${message.number}`;
    sent.push(
      `${message.kind} ${message.number}${message.thread === undefined ? '' : ` in ${message.thread}`}`,
    );
    await store.outbox.shown(message, ts, at(minute));
  }
};

export function outboxSuite(newDatabase: NewDatabase): void {
  const fresh = async () => opened(await newDatabase());

  describe('the outbox', () => {
    test('posts the messages of a list in their order, the others in the thread of the first', async () => {
      const store = await fresh();
      await store.of('T1').checklists.create(longList('l'), 'messages', change());
      expect(await showAll(store, 0)).toEqual(['items 0', 'items 1 in ts-0', 'items 2 in ts-0']);
      expect(await store.outbox.waiting()).toBe(0);
    });

    test('has nothing for a list that no message shows', async () => {
      const store = await fresh();
      const { checklists } = store.of('T1');
      await checklists.create(list('l'), 'nowhere', change());
      await checklists.close('l', change());
      expect(await store.outbox.take(at(0), at(1))).toBeUndefined();
    });

    test('updates the first message and the one with the item, once for many changes', async () => {
      const store = await fresh();
      const { checklists } = store.of('T1');
      await checklists.create(longList('l'), 'messages', change());
      await showAll(store, 0);
      for (const id of ['i20', 'i21', 'i22']) await checklists.setState('l', id, DONE, change());
      expect(await store.outbox.waiting()).toBe(2);
      expect(await showAll(store, 1)).toEqual(['items 0', 'items 2 in ts-0']);
    });

    test('draws a message anew that changed while it was drawn', async () => {
      const store = await fresh();
      const { checklists } = store.of('T1');
      await checklists.create(list('l'), 'messages', change());
      const message = await take(store, 0);
      await checklists.setState('l', 'a', DONE, change());
      await store.outbox.shown(message, 'ts', at(0));
      expect(await take(store, 0)).toMatchObject({ number: 0, ts: 'ts', wanted: 2 });
    });

    test('gives a message to one worker at a time, and to another when the first is gone', async () => {
      const store = await fresh();
      await store.of('T1').checklists.create(list('l'), 'messages', change());
      const taken = await Promise.all([1, 2, 3].map(() => store.outbox.take(at(0), at(1))));
      expect(taken.filter((message) => message !== undefined)).toHaveLength(1);
      expect(await store.outbox.take(at(0.5), at(1.5))).toBeUndefined();
      expect(await take(store, 1)).toMatchObject({ checklist: 'l' });
    });

    test('draws once more what a worker showed that was too slow', async () => {
      const store = await fresh();
      await store.of('T1').checklists.create(list('l'), 'messages', change());
      const slow = await take(store, 0);
      const fast = await take(store, 1);
      await store.outbox.shown(fast, 'ts', at(1));
      await store.outbox.shown(slow, 'ts-late', at(1));
      expect(await take(store, 2)).toMatchObject({ ts: 'ts', wanted: 2 });
    });

    test('tries again later what failed, and counts', async () => {
      const store = await fresh();
      await store.of('T1').checklists.create(list('l'), 'messages', change());
      await store.outbox.failed(await take(store, 0), at(5));
      expect(await store.outbox.take(at(4), at(5))).toBeUndefined();
      expect(await take(store, 5)).toMatchObject({ attempts: 1 });
    });

    test('stops a list for good, which says why, until it changes again', async () => {
      const store = await fresh();
      const { checklists } = store.of('T1');
      await checklists.create(list('l'), 'messages', change());
      await store.outbox.stopped(await take(store, 0), 'is_archived');
      expect(await store.outbox.take(at(9), at(10))).toBeUndefined();
      expect(await store.outbox.waiting()).toBe(0);
      expect((await checklists.find('l'))?.stopped).toBe('is_archived');
      expect((await checklists.list({ limit: 1 }))[0]?.stopped).toBe('is_archived');
      await checklists.setState('l', 'a', DONE, change());
      expect(await checklists.find('l')).not.toHaveProperty('stopped');
      expect(await showAll(store, 10)).toEqual(['items 0']);
    });

    test('says in the thread that a list is complete, once', async () => {
      const store = await fresh();
      const { checklists } = store.of('T1');
      await checklists.create(list('l', { items: [item('a')] }), 'messages', change());
      await showAll(store, 0);
      await checklists.prove('l', [{ id: 'a', by: 'it is met' }], change('U1', 1));
      expect(await showAll(store, 2)).toEqual(['items 0', 'closed 2 in ts-0']);
    });

    test('says in the thread what a paste proved', async () => {
      const store = await fresh();
      const { checklists } = store.of('T1');
      await checklists.create(list('l'), 'messages', change());
      await checklists.prove('l', [{ id: 'a', by: 'it is met' }], change('U1', 1));
      expect(await showAll(store, 2)).toEqual(['items 0', 'proved 2 in ts-0']);
    });

    test('keeps what waits when the bot stops', async () => {
      const place = await newDatabase();
      const before = await opened(place);
      await before.of('T1').checklists.create(list('l'), 'messages', change());
      await before.close();
      expect(await showAll(await opened(place), 1)).toEqual(['items 0']);
    });
  });

  test('a list is found by the thread that its messages stand in', async () => {
    const store = await fresh();
    await store.of('T1').checklists.create(longList('l'), 'messages', change());
    await showAll(store, 0);
    expect((await store.of('T1').checklists.findByThread('C1', 'ts-0'))?.id).toBe('l');
    expect(await store.of('T1').checklists.findByThread('C1', 'ts-1')).toBeUndefined();
    expect(await store.of('T2').checklists.findByThread('C1', 'ts-0')).toBeUndefined();
    expect((await store.of('T1').checklists.list({ limit: 1 }))[0]?.message).toBe('ts-0');
  });
}
