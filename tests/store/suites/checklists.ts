import { describe, expect, test } from 'vitest';
import type { NewDatabase } from '../support/database.ts';
import { at, change, item, list, longList } from '../support/lists.ts';
import { opened } from '../support/opened.ts';

export function checklistSuite(newDatabase: NewDatabase): void {
  const lists = async () => (await opened(await newDatabase())).of('T1').checklists;

  describe('a list', () => {
    test('comes back as it was made', async () => {
      const store = await lists();
      const head = { template: 'checklist.x', release: 'ws2022', host: 'HV01' };
      expect(await store.create(list('l', head), 'messages', change('U1', 1))).toBe('changed');
      expect(await store.find('l')).toEqual({
        id: 'l',
        title: 'List l',
        channel: 'C1',
        ...head,
        created: { by: 'U1', at: at(1) },
        version: 1,
        items: ['a', 'b', 'c'].map((id) => ({ ...item(id), state: 'open', notes: [], message: 0 })),
      });
      expect(await store.find('other')).toBeUndefined();
      expect([await store.channelOf('l'), await store.channelOf('other')]).toEqual(['C1', undefined]);
    });

    test('with more items than a message holds knows which message shows each', async () => {
      const store = await lists();
      await store.create(longList('l'), 'messages', change());
      const items = (await store.find('l'))?.items ?? [];
      expect([items[0]?.message, items[17]?.message, items[18]?.message]).toEqual([1, 1, 2]);
    });

    test('is made once by one delivery', async () => {
      const store = await lists();
      const once = change();
      expect(await store.create(list('l'), 'messages', once)).toBe('changed');
      expect(await store.create(list('m'), 'messages', once)).toBe('duplicate');
      expect(await store.find('m')).toBeUndefined();
    });

    test('is not changed by what was given up, and that may be tried again', async () => {
      const store = await lists();
      await store.create(list('l'), 'messages', change());
      const once = change();
      const late = { ...once, givenUp: AbortSignal.abort() };
      await expect(store.setState('l', 'a', { kind: 'done' }, late)).rejects.toThrow('aborted');
      expect((await store.find('l'))?.version).toBe(1);
      expect(await store.setState('l', 'a', { kind: 'done' }, once)).toBe('changed');
    });

    test('that cannot be stored leaves its delivery free', async () => {
      const store = await lists();
      const once = change();
      const impossible = list('l', { items: [item('a'), item('a')] });
      await expect(store.create(impossible, 'messages', once)).rejects.toThrow(/unique/i);
      expect(await store.find('l')).toBeUndefined();
      expect(await store.create(list('l'), 'messages', once)).toBe('changed');
    });
  });

  describe('an item', () => {
    test('is ticked, once for each delivery and once for all who press', async () => {
      const store = await lists();
      await store.create(list('l'), 'messages', change());
      const once = change('U2', 5);
      expect(await store.setState('l', 'a', { kind: 'done' }, once)).toBe('changed');
      expect(await store.setState('l', 'a', { kind: 'open' }, once)).toBe('duplicate');
      expect(await store.setState('l', 'a', { kind: 'done' }, change('U3', 6))).toBe('unchanged');
      const found = await store.find('l');
      expect(found?.items[0]).toMatchObject({ state: 'done', changed: { by: 'U2', at: at(5) } });
      expect(found?.version).toBe(2);
    });

    test('that does not exist is unknown, and so is one of a list that does not', async () => {
      const store = await lists();
      await store.create(list('l'), 'messages', change());
      expect(await store.setState('l', 'z', { kind: 'done' }, change())).toBe('unknown');
      expect(await store.addNote('l', 'z', 'x', change())).toBe('unknown');
      expect(await store.setState('z', 'a', { kind: 'done' }, change())).toBe('unknown');
    });

    test('does not apply for a reason, and a new reason takes the place of the old one', async () => {
      const store = await lists();
      await store.create(list('l'), 'messages', change());
      const because = (reason: string) =>
        store.setState('l', 'a', { kind: 'not-applicable', reason }, change());
      expect(await because('no SAN')).toBe('changed');
      expect(await because('no SAN')).toBe('unchanged');
      expect(await because('no iSCSI')).toBe('changed');
      expect((await store.find('l'))?.items[0]).toMatchObject({
        state: 'not-applicable',
        reason: 'no iSCSI',
      });
      expect(await store.setState('l', 'a', { kind: 'open' }, change())).toBe('changed');
      expect((await store.find('l'))?.items[0]).not.toHaveProperty('reason');
    });

    test('is taken, given to somebody else and given back', async () => {
      const store = await lists();
      await store.create(list('l'), 'messages', change());
      expect(await store.setOwner('l', 'a', 'U2', change())).toBe('changed');
      expect(await store.setOwner('l', 'a', 'U2', change())).toBe('unchanged');
      expect(await store.setOwner('l', 'a', 'U3', change())).toBe('changed');
      expect((await store.find('l'))?.items[0]?.owner).toBe('U3');
      expect(await store.setOwner('l', 'a', undefined, change())).toBe('changed');
      expect((await store.find('l'))?.items[0]).not.toHaveProperty('owner');
    });

    test('is changed in several ways by one delivery, all of them or none', async () => {
      const store = await lists();
      await store.create(list('l'), 'messages', change());
      const said = {
        owner: { to: 'U2' },
        note: 'soon',
        state: { kind: 'not-applicable', reason: 'no SAN' },
      } as const;
      const once = change('U1', 3);
      const late = { ...once, givenUp: AbortSignal.abort() };
      await expect(store.changeItem('l', 'a', said, late)).rejects.toThrow('aborted');
      expect((await store.find('l'))?.items[0]).toMatchObject({ state: 'open', notes: [] });
      expect(await store.changeItem('l', 'a', said, once)).toBe('changed');
      expect(await store.changeItem('l', 'a', { note: 'again' }, once)).toBe('duplicate');
      const found = await store.find('l');
      expect(found?.version).toBe(2);
      expect(found?.items[0]).toMatchObject({ state: 'not-applicable', reason: 'no SAN', owner: 'U2' });
      expect(found?.items[0]?.notes).toEqual([{ text: 'soon', by: 'U1', at: at(3) }]);
      expect((await store.history('l')).slice(1).map(({ kind }) => kind)).toEqual([
        'not-applicable',
        'note',
        'taken',
      ]);
      expect(await store.changeItem('l', 'z', said, change())).toBe('unknown');
      expect(await store.changeItem('l', 'a', {}, change())).toBe('unchanged');
    });

    test('is given back by whoever saw an owner only while that is the owner', async () => {
      const store = await lists();
      await store.create(list('l'), 'messages', change());
      await store.setOwner('l', 'a', 'U3', change());
      expect(await store.changeItem('l', 'a', { owner: { from: 'U2' } }, change())).toBe('unchanged');
      expect((await store.find('l'))?.items[0]?.owner).toBe('U3');
      expect(await store.changeItem('l', 'a', { owner: { from: 'U3' } }, change())).toBe('changed');
      expect((await store.find('l'))?.items[0]).not.toHaveProperty('owner');
      await store.setState('l', 'b', { kind: 'done' }, change());
      await store.setState('l', 'c', { kind: 'done' }, change());
      const last = { note: 'at last', state: { kind: 'not-applicable', reason: 'no' } } as const;
      expect(await store.changeItem('l', 'a', last, change())).toBe('completed');
      expect(await store.changeItem('l', 'a', { note: 'x' }, change())).toBe('closed');
    });

    test('keeps every note', async () => {
      const store = await lists();
      await store.create(list('l'), 'messages', change());
      await store.addNote('l', 'b', 'ordered', change('U1', 1));
      await store.addNote('l', 'b', 'arrived', change('U2', 2));
      expect((await store.find('l'))?.items[1]?.notes).toEqual([
        { text: 'ordered', by: 'U1', at: at(1) },
        { text: 'arrived', by: 'U2', at: at(2) },
      ]);
    });

    test('is ticked by a paste when it is open, and says by what', async () => {
      const store = await lists();
      await store.create(list('l'), 'messages', change());
      await store.setState('l', 'a', { kind: 'not-applicable', reason: 'no' }, change());
      const proofs = ['a', 'b'].map((id) => ({ id, by: `${id} is met.` }));
      expect(await store.prove('l', proofs, change('U9', 3))).toBe('changed');
      const items = (await store.find('l'))?.items ?? [];
      expect(items.map(({ state }) => state)).toEqual(['not-applicable', 'done', 'open']);
      expect(items[1]).toMatchObject({ reason: 'b is met.', changed: { by: 'U9', at: at(3) } });
      expect(await store.prove('l', proofs, change())).toBe('unchanged');
    });
  });

  describe('closing', () => {
    test('comes with the last item, and reopening undoes it', async () => {
      const store = await lists();
      await store.create(list('l'), 'messages', change());
      await store.setState('l', 'a', { kind: 'done' }, change());
      await store.setState('l', 'b', { kind: 'not-applicable', reason: 'no' }, change());
      expect(await store.setState('l', 'c', { kind: 'done' }, change('U4', 9))).toBe('completed');
      expect((await store.find('l'))?.closed).toEqual({ by: 'U4', at: at(9) });
      expect(await store.setState('l', 'a', { kind: 'open' }, change())).toBe('closed');
      expect(await store.addNote('l', 'a', 'late', change())).toBe('closed');
      expect(await store.setOwner('l', 'a', 'U1', change())).toBe('closed');
      expect(await store.prove('l', [{ id: 'a', by: 'x' }], change())).toBe('closed');
      expect(await store.reopen('l', change())).toBe('changed');
      expect(await store.reopen('l', change())).toBe('unchanged');
      expect(await store.find('l')).not.toHaveProperty('closed');
      expect(await store.addNote('l', 'a', 'not the last word', change())).toBe('changed');
      expect(await store.setState('l', 'a', { kind: 'open' }, change())).toBe('changed');
    });

    test('is possible before everything is done', async () => {
      const store = await lists();
      await store.create(list('l'), 'messages', change());
      expect(await store.close('l', change('U1', 2))).toBe('changed');
      expect(await store.close('l', change())).toBe('unchanged');
      expect((await store.find('l'))?.closed).toEqual({ by: 'U1', at: at(2) });
    });
  });

  test('the history tells everything in its order', async () => {
    const store = await lists();
    await store.create(list('l', { items: [item('a')] }), 'messages', change('U1', 0));
    await store.setOwner('l', 'a', 'U2', change('U1', 1));
    await store.addNote('l', 'a', 'soon', change('U2', 2));
    await store.setState('l', 'a', { kind: 'done' }, change('U2', 3));
    await store.reopen('l', change('U3', 4));
    expect(await store.history('l')).toEqual([
      { version: 1, kind: 'created', by: 'U1', at: at(0) },
      { version: 2, kind: 'taken', item: 'a', text: 'U2', by: 'U1', at: at(1) },
      { version: 3, kind: 'note', item: 'a', text: 'soon', by: 'U2', at: at(2) },
      { version: 4, kind: 'closed', by: 'U2', at: at(3) },
      { version: 4, kind: 'done', item: 'a', by: 'U2', at: at(3) },
      { version: 5, kind: 'reopened', by: 'U3', at: at(4) },
    ]);
  });

  test('lists are found by channel, person and state, the last changed first', async () => {
    const store = await lists();
    await store.create(list('one'), 'nowhere', change('U1', 1));
    await store.create(list('two', { channel: 'C2' }), 'nowhere', change('U2', 2));
    await store.create(list('three', { channel: 'C2' }), 'nowhere', change('U2', 3));
    await store.setOwner('two', 'a', 'U1', change('U2', 4));
    await store.setState('two', 'b', { kind: 'done' }, change('U2', 5));
    await store.close('three', change('U2', 6));
    const ids = async (filter: Omit<Parameters<typeof store.list>[0], 'limit'>) =>
      (await store.list({ limit: 10, ...filter })).map(({ id }) => id);
    expect(await ids({})).toEqual(['three', 'two', 'one']);
    expect(await ids({ channel: 'C2' })).toEqual(['three', 'two']);
    expect(await ids({ person: 'U1' })).toEqual(['two', 'one']);
    expect(await ids({ person: 'U2', state: 'open' })).toEqual(['two']);
    expect(await ids({ state: 'closed' })).toEqual(['three']);
    expect((await store.list({ limit: 1, channel: 'C2', state: 'open' }))[0]).toMatchObject({
      changedAt: at(5),
      progress: { total: 3, done: 1, notApplicable: 0, open: 2 },
    });
  });
}
