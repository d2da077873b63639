import { expect, test } from 'vitest';
import type { NewDatabase } from '../support/database.ts';
import { change, item, list } from '../support/lists.ts';
import { opened } from '../support/opened.ts';

/** Two instances of the bot on one database. */
export function twoWritersSuite(newDatabase: NewDatabase): void {
  const both = async () => {
    const place = await newDatabase();
    const stores = await Promise.all([opened(place), opened(place)]);
    return stores.map((store) => store.of('T1').checklists) as [
      ReturnType<(typeof stores)[0]['of']>['checklists'],
      ReturnType<(typeof stores)[0]['of']>['checklists'],
    ];
  };

  test('every tick of two writers at once is stored', async () => {
    const stores = await both();
    const ids = Array.from({ length: 40 }, (_, index) => `i${index}`);
    await stores[0].create(list('l', { items: ids.map((id) => item(id)) }), 'messages', change());
    const outcomes = await Promise.all(
      ids.map((id, index) => stores[index % 2 === 0 ? 0 : 1].setState('l', id, { kind: 'done' }, change())),
    );
    expect(outcomes.filter((outcome) => outcome === 'changed')).toHaveLength(ids.length - 1);
    expect(outcomes.filter((outcome) => outcome === 'completed')).toHaveLength(1);
    const found = await stores[1].find('l');
    expect(found?.items.every(({ state }) => state === 'done')).toBe(true);
    expect(found?.version).toBe(ids.length + 1);
    expect((await stores[0].history('l')).filter(({ kind }) => kind === 'done')).toHaveLength(ids.length);
  });

  test('two people who tick one item change it once', async () => {
    const stores = await both();
    await stores[0].create(list('l'), 'messages', change());
    for (const id of ['a', 'b']) {
      const outcomes = await Promise.all(
        stores.map((store) => store.setState('l', id, { kind: 'done' }, change())),
      );
      expect(outcomes.toSorted()).toEqual(['changed', 'unchanged']);
    }
  });

  test('a delivery that reaches both is handled by one', async () => {
    const stores = await both();
    await stores[0].create(list('l'), 'messages', change());
    for (let round = 0; round < 20; round += 1) {
      const once = change();
      const outcomes = await Promise.all(
        stores.map((store) => store.addNote('l', 'a', `note ${round}`, once)),
      );
      expect(outcomes.toSorted()).toEqual(['changed', 'duplicate']);
    }
    expect((await stores[0].find('l'))?.items[0]?.notes).toHaveLength(20);
  });

  test('the last two items that are ticked at once close the list once', async () => {
    const stores = await both();
    for (let round = 0; round < 10; round += 1) {
      const id = `l${round}`;
      await stores[0].create(list(id, { items: [item('a'), item('b')] }), 'messages', change());
      const outcomes = await Promise.all(
        stores.map((store, index) => store.setState(id, index === 0 ? 'a' : 'b', { kind: 'done' }, change())),
      );
      expect(outcomes.toSorted()).toEqual(['changed', 'completed']);
    }
  });
}
