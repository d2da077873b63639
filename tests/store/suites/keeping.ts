import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { describe, expect, onTestFinished, test } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { listKey } from '../../../src/keeping/threads.ts';
import type { Remembered } from '../../../src/replies/reply.ts';
import { openEngine } from '../../../src/store/open-store.ts';
import type { NewDatabase } from '../support/database.ts';
import { at, change, item, list } from '../support/lists.ts';
import { opened } from '../support/opened.ts';

const HOST = {
  host: { readings: {}, withheld: [], formats: ['systeminfo'] },
  release: 'ws2022',
} as const satisfies Remembered;

const key = (): string => randomBytes(32).toString('base64');

export function keepingSuite(newDatabase: NewDatabase): void {
  const fresh = async () => opened(await newDatabase());

  test('a thread remembers a host until it is too old, replaced or forgotten', async () => {
    const { threads } = (await fresh()).of('T1');
    await threads.keep(['one', 'two'], HOST, { by: 'U1', at: at(0) });
    await threads.keep(['two'], { host: HOST.host }, { by: 'U1', at: at(9) });
    expect(await threads.find('one', at(0))).toEqual(HOST);
    expect(await threads.find('one', at(1))).toBeUndefined();
    expect(await threads.find('two', at(1))).toEqual({ host: HOST.host });
    await threads.forget(['two', 'three']);
    expect(await threads.find('two', at(0))).toBeUndefined();
  });

  test('what is said in one moment is written in its order, and what is forgotten in it stays so', async () => {
    const { threads, forgetting } = (await fresh()).of('T1');
    const by = { by: 'U1', at: at(0) };
    const said = [
      ...Array.from({ length: 1200 }, (_, index) =>
        threads.keep([`k${index % 600}`], { release: `r${index}` }, by),
      ),
      threads.forget(['k1']),
      threads.keep(['k2'], { release: 'last' }, by),
    ];
    await Promise.all(said);
    expect(await threads.find('k0', at(0))).toEqual({ release: 'r600' });
    expect(await threads.find('k1', at(0))).toBeUndefined();
    expect(await threads.find('k2', at(0))).toEqual({ release: 'last' });

    const late = threads.keep(['late'], HOST, by);
    expect(await forgetting.person('U1', change('U1'))).toMatchObject({ hosts: 600 });
    await late;
    expect(await threads.find('late', at(0))).toBeUndefined();
  });

  test('what is larger than a host is not remembered', async () => {
    const { threads } = (await fresh()).of('T1');
    const large = { host: { ...HOST.host, nameMarks: ['x'.repeat(70_000)] } };
    await threads.keep(['one'], large, { by: 'U1', at: at(0) });
    expect(await threads.find('one', at(0))).toBeUndefined();
  });

  test('questions are counted by their text, the commonest first', async () => {
    const { asked } = (await fresh()).of('T1');
    const ask = (id: string, text: string, minute: number) =>
      asked.record({ id, kind: 'declined', text, by: 'U1', at: at(minute) });
    await ask('1', 'old', 0);
    await ask('2', 'how much is a licence', 5);
    await ask('3', 'proxmox', 6);
    await ask('4', 'how much is a licence', 7);
    await ask('4', 'how much is a licence', 8);
    expect(await asked.gaps(at(1), 5)).toEqual([
      { text: 'how much is a licence', kind: 'declined', count: 2, last: at(7) },
      { text: 'proxmox', kind: 'declined', count: 1, last: at(6) },
    ]);
    expect(await asked.gaps(at(1), 1)).toHaveLength(1);
  });

  test('instances agree on the salt of whoever asked first', async () => {
    const place = await newDatabase();
    const salts = await Promise.all(
      ['aa', 'bb', 'cc'].map(async (candidate) => (await opened(place)).salt(candidate)),
    );
    expect(new Set(salts).size).toBe(1);
    expect(await (await opened(place)).salt('dd')).toBe(salts[0]);
  });

  describe('forgetting', () => {
    test('a person takes the names and words from the lists and leaves their state', async () => {
      const { checklists, forgetting, threads, asked } = (await fresh()).of('T1');
      await checklists.create(list('l'), 'messages', change('U1'));
      await checklists.setState('l', 'a', { kind: 'not-applicable', reason: 'I say so' }, change('U1'));
      await checklists.setOwner('l', 'b', 'U1', change('U2'));
      await checklists.addNote('l', 'b', 'my note', change('U1'));
      await checklists.addNote('l', 'b', 'another', change('U2', 1));
      await checklists.close('l', change('U1', 2));
      await threads.keep(['one'], HOST, { by: 'U1', at: at(0) });
      await asked.record({ id: '1', kind: 'not-helpful', text: 'why', by: 'U1', at: at(0) });
      const once = change('U1');
      expect(await forgetting.person('U1', once)).toEqual({ hosts: 1, questions: 1, checklists: 1 });
      expect(await forgetting.person('U1', once)).toBeUndefined();
      const found = await checklists.find('l');
      expect(JSON.stringify([found, await checklists.history('l')])).not.toMatch(/U1|I say so|my note/);
      expect(found).toMatchObject({ created: { at: at(0) }, closed: { at: at(2) } });
      expect(found?.items.map(({ state }) => state)).toEqual(['not-applicable', 'open', 'open']);
      expect(found?.items[1]?.notes).toEqual([{ text: 'another', by: 'U2', at: at(1) }]);
      expect(await threads.find('one', at(0))).toBeUndefined();
      expect(await asked.gaps(at(0), 5)).toEqual([]);
    });

    test('a person leaves the lists that do not name the person alone', async () => {
      const store = await fresh();
      const { checklists, forgetting } = store.of('T1');
      await checklists.create(list('l'), 'messages', change('U2'));
      expect(await forgetting.person('U1', change('U1'))).toEqual({ hosts: 0, questions: 0, checklists: 0 });
      expect((await checklists.find('l'))?.created.by).toBe('U2');
    });

    test('a thread takes its list along', async () => {
      const store = await fresh();
      const { checklists, forgetting, threads, asked } = store.of('T1');
      await checklists.create(list('l'), 'messages', change());
      await checklists.create(list('m'), 'messages', change('U1', 1));
      const message = await store.outbox.take(at(0), at(1));
      if (message !== undefined) await store.outbox.shown(message, '1.1', at(0));
      await threads.keep(['key', 'other', listKey('l')], HOST, { by: 'U1', at: at(0) });
      await asked.record({ id: '1', kind: 'declined', text: 'why', by: 'U1', thread: 'key', at: at(0) });
      const thread = { key: 'key', channel: 'C1', ts: '1.1' };
      expect(await forgetting.thread(thread, change())).toEqual({ hosts: 2, questions: 1, checklists: 1 });
      expect(await checklists.find('l')).toBeUndefined();
      expect(await threads.find(listKey('l'), at(0))).toBeUndefined();
      expect(await checklists.history('l')).toEqual([]);
      expect(await checklists.find('m')).toBeDefined();
      expect(await threads.find('other', at(0))).toEqual(HOST);
    });
  });

  test('a sweep removes what is old, and no open list', async () => {
    const store = await fresh();
    const { checklists, threads, asked } = store.of('T1');
    for (const id of ['open', 'old', 'new']) await checklists.create(list(id), 'messages', change());
    await checklists.close('old', change('U1', 1));
    await checklists.close('new', change('U1', 9));
    await threads.keep(['old'], HOST, { by: 'U1', at: at(1) });
    await asked.record({ id: '1', kind: 'declined', text: 'why', by: 'U1', at: at(1) });
    const once = change('U1', 1);
    await checklists.addNote('open', 'a', 'x', once);
    await store.upkeep.sweep({ before: at(5), threadsBefore: at(5), claimsBefore: at(0) });
    expect((await checklists.list({ limit: 9 })).map(({ id }) => id).toSorted()).toEqual(['new', 'open']);
    expect(await threads.find('old', at(0))).toBeUndefined();
    expect(await asked.gaps(at(0), 5)).toEqual([]);
    expect(await checklists.addNote('open', 'a', 'x', once)).toBe('duplicate');
    await store.upkeep.sweep({ before: at(5), threadsBefore: at(5), claimsBefore: at(2) });
    expect(await checklists.addNote('open', 'a', 'x', once)).toBe('changed');
  });

  describe('installations', () => {
    test('come back, and are gone when they are removed', async () => {
      const installations = (await fresh()).installations(key());
      await installations.save('T1', '{"bot":{"token":"xoxb-1"}}', at(0));
      await installations.save('T1', '{"bot":{"token":"xoxb-2"}}', at(1));
      expect(await installations.find('T1')).toBe('{"bot":{"token":"xoxb-2"}}');
      expect(await installations.find('T2')).toBeUndefined();
      await installations.remove('T1');
      expect(await installations.find('T1')).toBeUndefined();
    });

    test('are not readable where they lie, nor as those of another tenant', async () => {
      const place = await newDatabase();
      const installations = (await opened(place)).installations(key());
      await installations.save('T1', 'xoxb-secret', at(0));
      const engine = await openEngine(place);
      onTestFinished(() => engine.close());
      const rows = await engine.db.selectFrom('installations').selectAll().execute();
      expect(JSON.stringify(rows)).not.toContain('secret');
      await sql`update installations set tenant = 'T2'`.execute(engine.db);
      await expect(installations.find('T2')).rejects.toThrow('unable to authenticate');
    });

    test('are read with an older key beside the new one, and not without it', async () => {
      const store = await fresh();
      const [older, newer] = [key(), key()];
      await store.installations(older).save('T1', 'xoxb-1', at(0));
      expect(await store.installations(`${newer},${older}`).find('T1')).toBe('xoxb-1');
      await expect(store.installations(newer).find('T1')).rejects.toThrow('a key that is not given');
    });

    test('need a key of the right length', async () => {
      const store = await fresh();
      expect(() => store.installations('c2hvcnQ=')).toThrow(UserError);
    });
  });

  test('text of every script comes back', async () => {
    const { checklists } = (await fresh()).of('T1');
    await checklists.create(list('l', { items: [item('a')] }), 'messages', change());
    const text = 'Zürich 東京 🖥 \'quotes\' "double" \\ %_ ; drop table items --';
    await checklists.addNote('l', 'a', text, change());
    expect((await checklists.find('l'))?.items[0]?.notes[0]?.text).toBe(text);
  });
}
