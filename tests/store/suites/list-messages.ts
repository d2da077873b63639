import { describe, expect, onTestFinished, test } from 'vitest';
import { openEngine, type Store } from '../../../src/store/open-store.ts';
import type { NewDatabase } from '../support/database.ts';
import { at, change, list, longList } from '../support/lists.ts';
import { opened } from '../support/opened.ts';
import { showAll, take } from './outbox.ts';

const DONE = { kind: 'done' } as const;

/** Numbers of the leftovers' messages and what they are, each cleared away. */
async function leftovers(store: Store, minute: number): Promise<readonly string[]> {
  const found: string[] = [];
  for (;;) {
    const leftover = await store.leftovers.take(at(minute), at(minute + 1));
    if (leftover === undefined) return found.toSorted();
    const { kind, ts, living, mark } = leftover;
    found.push([kind, ts, ...(living === undefined ? [] : [`for ${living}`]), mark.by ?? 'nobody'].join(' '));
    await store.leftovers.settled(leftover);
  }
}

export function listMessagesSuite(newDatabase: NewDatabase): void {
  const fresh = async () => opened(await newDatabase());
  /** A long list whose three messages stand. */
  const standing = async () => {
    const store = await fresh();
    const { checklists } = store.of('T1');
    await checklists.create(longList('l'), 'messages', change());
    await showAll(store, 0);
    return { store, checklists };
  };

  describe('messages of a list', () => {
    test('are in the hands of one worker at a time, all of them', async () => {
      const { store, checklists } = await standing();
      await checklists.create(list('m'), 'messages', change('U1', 2));
      for (const id of ['i0', 'i20']) await checklists.setState('l', id, DONE, change('U1', 2));
      const taken = await Promise.all(Array.from({ length: 6 }, () => store.outbox.take(at(2), at(3))));
      const lists = taken.flatMap((message) => (message === undefined ? [] : [message.checklist]));
      expect(lists.toSorted()).toEqual(['l', 'm']);
    });

    test('one that is gone is posted anew, and the others go on', async () => {
      const { store, checklists } = await standing();
      for (const id of ['i0', 'i20']) await checklists.setState('l', id, DONE, change('U1', 1));
      const sent: (number | string)[] = [];
      for (;;) {
        const message = await store.outbox.take(at(2), at(3));
        if (message === undefined) break;
        sent.push(message.ts ?? `new ${message.number} in ${message.thread}`);
        if (message.ts === 'ts-1') await store.outbox.lost(message, at(2));
        else await store.outbox.shown(message, message.ts ?? 'ts-new', at(2));
      }
      expect(sent).toEqual(['ts-0', 'ts-1', 'ts-2', 'new 1 in ts-0']);
      expect(await checklists.find('l')).not.toHaveProperty('stopped');
      expect(await store.outbox.waiting()).toBe(0);
    });

    test('one that Slack does not take keeps the others from nothing', async () => {
      const store = await fresh();
      const { checklists } = store.of('T1');
      await checklists.create(longList('l'), 'messages', change());
      await store.outbox.shown(await take(store, 0), 'ts-0', at(0));
      const second = await take(store, 0);
      await store.outbox.skipped(second, at(0));
      expect(await showAll(store, 1)).toEqual(['items 2 in ts-0']);
      await checklists.setState('l', 'i0', DONE, change('U1', 1));
      expect(await showAll(store, 2)).toEqual(['items 0', 'items 1 in ts-0']);
    });

    test('of a list that stopped are not looked through', async () => {
      const place = await newDatabase();
      const store = await opened(place);
      const { checklists } = store.of('T1');
      await checklists.create(longList('l'), 'messages', change());
      await store.outbox.stopped(await take(store, 0), 'is_archived');
      await store.upkeep.hurry(at(1), at(2));
      const engine = await openEngine(place);
      onTestFinished(() => engine.close());
      const looked = await engine.db
        .selectFrom('outbox')
        .select('number')
        .where('next_try', '<=', at(99_999))
        .execute();
      expect(looked).toEqual([]);
      await checklists.setState('l', 'i0', DONE, change('U1', 1));
      expect(await showAll(store, 2)).toHaveLength(3);
    });

    test('stay stopped without the first one until they are posted anew', async () => {
      const { store, checklists } = await standing();
      await checklists.setState('l', 'i0', DONE, change('U1', 1));
      await store.outbox.stopped(await take(store, 1), 'message_not_found');
      await checklists.setState('l', 'i20', DONE, change('U1', 2));
      expect((await checklists.find('l'))?.stopped).toBe('message_not_found');
      expect(await checklists.standingOf('l')).toEqual({ follows: false, stopped: 'message_not_found' });
      expect(await checklists.repost('l', change('U2', 3))).toBe('changed');
      const posted: (string | undefined)[] = [];
      for (let message = await store.outbox.take(at(4), at(5)); message !== undefined; ) {
        posted.push(message.ts);
        await store.outbox.shown(message, `again-${message.number}`, at(4));
        message = await store.outbox.take(at(4), at(5));
      }
      expect(posted).toEqual([undefined, undefined, undefined]);
      expect(await checklists.standingOf('l')).toEqual({ follows: true });
      expect(await leftovers(store, 5)).toEqual(['copy ts-0 U2', 'copy ts-1 U2', 'copy ts-2 U2']);
    });

    test('are tried again on request, where they are', async () => {
      const { store, checklists } = await standing();
      await checklists.setState('l', 'i0', DONE, change('U1', 1));
      await store.outbox.stopped(await take(store, 1), 'not_in_channel');
      expect(await checklists.repost('l', change('U1', 2))).toBe('changed');
      expect(await showAll(store, 3)).toEqual(['items 0', 'items 1 in ts-0', 'items 2 in ts-0']);
      expect(await leftovers(store, 5)).toEqual([]);
      expect(await checklists.repost('other', change())).toBe('unknown');
      await checklists.create(list('n'), 'nowhere', change());
      expect(await checklists.repost('n', change())).toBe('unchanged');
    });
  });

  describe('a message that the store does not know', () => {
    test('takes the place that is free, and the post under way is left over', async () => {
      const store = await fresh();
      const { checklists } = store.of('T1');
      await checklists.create(list('l'), 'messages', change());
      const posting = await take(store, 0);
      await checklists.seen('l', 'a', 'earlier', change('U2', 0));
      await store.outbox.shown(posting, 'later', at(0));
      expect((await checklists.placeOf('l'))?.thread).toBe('earlier');
      expect(await leftovers(store, 1)).toEqual(['copy later for earlier nobody']);
      expect(await take(store, 1)).toMatchObject({ ts: 'earlier' });
    });

    test('is left over where another has its place', async () => {
      const { store, checklists } = await standing();
      await checklists.seen('l', 'i20', 'ts-2', change());
      await checklists.seen('l', 'i20', 'copy', change('U2', 1));
      await checklists.seen('l', 'i20', 'copy', change('U3', 1));
      await store.of('T2').checklists.seen('l', 'i20', 'foreign', change());
      await checklists.seen('l', 'no such item', 'unknown', change());
      expect(await leftovers(store, 2)).toEqual(['copy copy for ts-2 U2']);
      expect(await store.outbox.waiting()).toBe(0);
    });

    test('is left over where it was posted by a worker that was too slow, or for a list that is gone', async () => {
      const store = await fresh();
      const { checklists } = store.of('T1');
      await checklists.create(list('l'), 'messages', change());
      const slow = await take(store, 0);
      const fast = await take(store, 1);
      await store.outbox.shown(fast, 'fast', at(1));
      await store.outbox.shown(slow, 'slow', at(1));
      expect(await leftovers(store, 2)).toEqual(['copy slow for fast nobody']);
      await showAll(store, 2);
      await checklists.create(list('m'), 'messages', change('U1', 2));
      const posting = await take(store, 2);
      await checklists.close('m', change('U1', 2));
      await store.upkeep.sweep({ before: at(3), threadsBefore: at(3), claimsBefore: at(0) });
      await store.outbox.shown(posting, 'late', at(3));
      expect(await leftovers(store, 4)).toEqual(['copy late nobody']);
    });
  });

  describe('leftovers', () => {
    test('of a removed list say who removed it, until that person is forgotten', async () => {
      const { store } = await standing();
      const { forgetting } = store.of('T1');
      await forgetting.thread({ key: 'k', channel: 'C1', ts: 'ts-0' }, change('U3', 1));
      expect(await store.leftovers.waiting()).toBe(3);
      await forgetting.person('U3', change('U3', 2));
      expect(await leftovers(store, 3)).toEqual([
        'removed ts-0 nobody',
        'removed ts-1 nobody',
        'removed ts-2 nobody',
      ]);
      expect(await store.leftovers.waiting()).toBe(0);
    });

    test('are in the hands of one worker at a time, and tried again later', async () => {
      const { store, checklists } = await standing();
      await checklists.seen('l', 'i20', 'copy', change('U2', 1));
      const taken = await Promise.all([1, 2, 3].map(() => store.leftovers.take(at(1), at(2))));
      const [mine] = taken.filter((leftover) => leftover !== undefined);
      expect(taken.filter((leftover) => leftover !== undefined)).toHaveLength(1);
      if (mine !== undefined) await store.leftovers.failed(mine, at(5));
      expect(await store.leftovers.take(at(4), at(5))).toBeUndefined();
      expect(await store.leftovers.take(at(5), at(6))).toMatchObject({ ts: 'copy', attempts: 1 });
    });
  });
}
