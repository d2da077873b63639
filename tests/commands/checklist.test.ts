import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createBot } from '../../src/bot.ts';
import type { Caller } from '../../src/commands/command.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { LOCAL_CALLER } from '../../src/terminal/local-caller.ts';
import { toText } from '../../src/terminal/text.ts';
import { smallKnowledge as knowledge } from '../checklists/small-base.ts';

const folder = mkdtempSync(join(tmpdir(), 'hyperv-lists-'));
let store: Store;
beforeAll(async () => {
  store = await openStore({ folder });
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

let count = 0;
const keeping = {
  lists: async (tenant: string) => store.of(tenant).checklists,
  of: async (tenant: string) => store.of(tenant),
  gaps: async (since: string, limit: number) => store.gaps(since, limit),
  now: () => '2026-11-22T10:05:00.000Z',
  newId: () => {
    count += 1;
    return `list${count}`;
  },
};
const bot = createBot({ knowledge, today: () => '2026-11-22', keeping }, (error) => {
  throw error;
});
const ask = (text: string, caller: Caller | undefined = LOCAL_CALLER) =>
  bot.handle({ text: `checklist ${text}`, caller });
/** Makes a list and says its id. */
async function posted(text: string, caller: Caller = LOCAL_CALLER): Promise<string> {
  const { failure } = await ask(text, caller);
  expect(failure).toBeUndefined();
  return `list${count}`;
}

describe('templates', () => {
  test('are listed with what they are for', async () => {
    expect(toText(await ask(''))).toContain('small');
  });

  test('are shown for a release, with sources and without a list', async () => {
    const text = toText(await ask('show sm 2022'), { openFolds: true });
    expect(text).toContain('Small list for Windows Server 2022: 3 items.');
    expect(text).toContain('It is safer. Unverified: From experience.');
    expect(text).toContain('https://learn.microsoft.com/');
  });

  test.for([
    ['post nonsense', '"nonsense" is not a template. Templates: small'],
    ['post', 'No template is named.'],
    ['post small 2099', '"2099" is not a release'],
    ['show small windows 11', 'Small list is not for Windows 11'],
    ['dance', '"checklist dance" is not known.'],
    ['constructor', '"checklist constructor" is not known.'],
    ['list yours', '"yours" does not choose lists.'],
    ['list mine open done', 'No list is both open and done'],
    [
      'post small HV01',
      '"HV01" is not a release of the knowledge base. Write /hyperv checklist post NAME [for HOST]',
    ],
    ['post small for HV01 2099', '"2099" is not a release'],
    ['post small for', 'No host is named behind "for". Write /hyperv checklist post NAME [for HOST]'],
    ['from hello', 'This says nothing of a host that can be judged.'],
    ['from -', 'This says nothing of a host that can be judged.'],
    ['from nosuchfile.txt', 'This says nothing of a host that can be judged.'],
  ] as const)('%s says: %s', async ([text, said]) => {
    const reply = await ask(text);
    expect(reply.failure).toBe('usage');
    expect(reply.summary).toContain(said);
  });
});

describe('a list', () => {
  test('is made, worked on, closed, reopened and exported', async () => {
    const id = await posted('post small for HV01 2022');
    expect(toText(await ask(`tick ${id} role`))).toContain('[x] Install the role.');
    expect((await ask(`tick ${id} role`)).summary).toBe('It was so already.');
    expect((await ask(`skip ${id} domain`)).failure).toBe('usage');
    expect(toText(await ask(`skip ${id} domain a workgroup lab`))).toContain(
      'Does not apply (a workgroup lab): you, 2026-11-22 10:05 UTC.',
    );
    expect(toText(await ask(`take ${id} firmware`))).toContain('Owner: you.');
    expect(toText(await ask(`note ${id} firmware Friday`))).toContain('Note:   Friday (you,');
    expect((await ask(`tick ${id} nothing`)).summary).toContain('"nothing" is not an item');
    expect((await ask(`close ${id}`)).summary).toBe('Saved.');
    expect((await ask(`untick ${id} role`)).summary).toContain(`/hyperv checklist reopen ${id}`);
    expect((await ask(`reopen ${id}`)).failure).toBeUndefined();
    expect((await ask(`untick ${id} role`)).failure).toBeUndefined();
    expect(toText(await ask(`export ${id}`))).toContain('- [x] ~~Join the domain');
    expect((await ask(`export ${id} csv`)).file?.name).toBe(`checklist-${id}.csv`);
    expect(JSON.parse(toText(await ask(`export ${id} json`)))).toMatchObject({ schema: 1, host: 'HV01' });
    expect((await ask(`export ${id} xml`)).failure).toBe('usage');
  });

  test.for([
    ['for HV01 2022', 'HV01', 'ws2022'],
    ['2022 for HV01', 'HV01', 'ws2022'],
    ['windows server 2025 for HV 01', 'HV 01', 'ws2025'],
    ['for HV 01 Windows Server 2022', 'HV 01', 'ws2022'],
    ['for HV01', 'HV01', undefined],
    ['for 2022', undefined, 'ws2022'],
    ['2022', undefined, 'ws2022'],
  ] as const)('is made "%s"', async ([text, host, release]) => {
    const made = await store.of('local').checklists.find(await posted(`post small ${text}`));
    expect([made?.host, made?.release]).toEqual([host, release]);
  });

  test('that is changed is answered with the item and the progress, not with all of it', async () => {
    const id = await posted('post small for HV01 2022');
    const text = toText(await ask(`tick ${id} role`));
    expect(text).toContain('Small list · HV01 · Windows Server 2022');
    expect(text).toContain('1 of 3 done, 2 open');
    expect(text).toContain('[x] Install the role.');
    expect(text).not.toContain('Join the domain.');
    expect(toText(await ask(`close ${id}`))).not.toContain('Install the role.');
  });

  test('that is not named is asked for, and those that are there are named', async () => {
    const caller = { ...LOCAL_CALLER, tenant: 'T10', channel: 'C10' };
    expect((await ask('tick', caller)).summary).toBe('No list is named. None is open here.');
    const id = await posted('post small 2022', caller);
    const named = `Open here: ${id} (Small list · Windows Server 2022).`;
    for (const verb of ['tick', 'open', 'export', 'close'])
      expect((await ask(verb, caller)).summary).toBe(`No list is named. ${named}`);
    expect((await ask('reopen', caller)).summary).toBe('No list is named. None is closed here.');
  });

  test('has items that are given to whoever is named, where that can be known', async () => {
    const id = await posted('post small 2022');
    expect(toText(await ask(`take ${id} role bob`))).toContain('Owner: bob.');
    const caller = { ...LOCAL_CALLER, tenant: 'T11', channel: 'C11', showing: 'messages' } as const;
    const other = await posted('post small 2022', caller);
    const owner = async () => (await store.of('T11').checklists.find(other))?.items[0]?.owner;
    expect((await ask(`take ${other} firmware @bob`, caller)).summary).toContain('was not given away');
    expect(await owner()).toBeUndefined();
    await ask(`take ${other} firmware <@U0BOB|bob>`, caller);
    expect(await owner()).toBe('U0BOB');
    await ask(`take ${other} firmware me`, caller);
    expect(await owner()).toBe('you');
  });

  test('is made from what a scorecard leaves open', async () => {
    const id = await posted('from for 2022 R740, dual Xeon Gold 6338, 2 GB ram, nics=1x10GbE');
    const list = await store.of('local').checklists.find(id);
    expect(list).toMatchObject({ title: 'What the scorecard leaves open', release: 'ws2022' });
    expect(list?.items.map((item) => item.id)).toContain('host.memory.minimum');
    expect((await ask('from')).failure).toBe('usage');
  });

  test('is listed where it is, by person and state', async () => {
    const caller = { ...LOCAL_CALLER, tenant: 'T9', channel: 'C9' };
    const id = await posted('post small', caller);
    expect(toText(await ask('list open mine', caller))).toContain(id);
    expect(toText(await ask('list done', caller))).toBe('No list: of this channel, done.\n');
    expect(toText(await ask('list', { ...caller, person: 'other' }))).toContain(id);
    expect((await ask('list mine', { ...caller, person: 'other' })).summary).toMatch(/^No list/);
  });

  test('of the person is listed wherever it is, for whoever is in its channel', async () => {
    const caller = { ...LOCAL_CALLER, tenant: 'T12', channel: 'C1' };
    const [here, there, gone] = [
      await posted('post small', caller),
      await posted('post small', { ...caller, channel: 'C2' }),
      await posted('post small', { ...caller, channel: 'C3' }),
    ];
    const asked: string[] = [];
    const isMember = async (channel: string) => {
      asked.push(channel);
      return channel === 'C2';
    };
    const mine = toText(await ask('list mine', { ...caller, isMember }));
    expect([here, there, gone].map((id) => mine.includes(id))).toEqual([true, true, false]);
    expect(asked.toSorted()).toEqual(['C2', 'C3']);
    const onlyHere = toText(await ask('list here mine', { ...caller, isMember }));
    expect([here, there].map((id) => onlyHere.includes(id))).toEqual([true, false]);
    expect(toText(await ask('list mine', caller))).not.toContain(there);
    for (let more = 0; more < 15; more += 1) await posted('post small', { ...caller, channel: `D${more}` });
    asked.length = 0;
    await ask('list mine', { ...caller, isMember });
    expect(asked.length).toBeLessThanOrEqual(12);
  });

  test('is posted by one delivery once', async () => {
    const caller = { ...LOCAL_CALLER, tenant: 'T8', delivery: 'trigger-1' };
    await posted('post small', caller);
    expect((await ask('post small', caller)).summary).toBe('This list was made already.');
  });
});

describe('a list of another channel', () => {
  const caller: Caller = { ...LOCAL_CALLER, tenant: 'T7', channel: 'C1' };
  const elsewhere: Caller = { ...caller, channel: 'C2', person: 'U2' };
  const verbs = ['open', 'export', 'reopen', 'close', 'tick'];

  test.for(verbs)('cannot be reached by %s, and is answered like one that does not exist', async (verb) => {
    const id = await posted('post small', caller);
    const refused = await ask(`${verb} ${id} role`, elsewhere);
    const missing = await ask(`${verb} ${'x'.repeat(id.length)} role`, elsewhere);
    expect(refused.failure).toBe('usage');
    expect(refused.summary.replaceAll(id, 'x'.repeat(id.length))).toBe(missing.summary);
    const stranger = await ask(`${verb} ${id} role`, { ...caller, tenant: 'T6' });
    expect(stranger.summary).toBe(refused.summary);
  });

  test('is open to its members, from wherever they ask', async () => {
    const id = await posted('post small', caller);
    const member = { ...elsewhere, isMember: async (channel: string) => channel === 'C1' };
    expect((await ask(`open ${id}`, member)).failure).toBeUndefined();
    const other = { ...elsewhere, isMember: async (channel: string) => channel === 'C3' };
    expect((await ask(`open ${id}`, other)).failure).toBe('usage');
  });
});

test('who is in a channel may take long to know, and then nothing is done', async () => {
  const caller: Caller = { ...LOCAL_CALLER, tenant: 'T13', channel: 'C1', isMember: async () => 'slow' };
  const id = await posted('post small', caller);
  await store.of('T13').checklists.close(id, { by: 'you', at: keeping.now() });
  const reply = await ask(`reopen ${id}`, caller);
  expect(reply.summary).toContain('Slack did not say in time who is in the channel');
  expect((await store.of('T13').checklists.find(id))?.closed).toBeDefined();
});

/** A bot whose database answers no question about a list once it has changed one. */
const withBrokenReads = (find: () => Promise<never>) => {
  const lists = async (tenant: string) => {
    const whole = store.of(tenant).checklists;
    let hasChanged = false;
    return {
      ...whole,
      setState: async (...given: Parameters<typeof whole.setState>) => {
        const outcome = await whole.setState(...given);
        hasChanged = true;
        return outcome;
      },
      find: (id: string) => (hasChanged ? find() : whole.find(id)),
    };
  };
  const services = { knowledge, today: () => '2026-11-22', keeping: { ...keeping, lists } };
  return createBot(services, () => undefined);
};
const never = () => new Promise<never>(() => undefined);
const rejected = () => Promise.reject(new Error('bug'));

describe('what is stored already', () => {
  test.for([
    ['the database is gone', () => Promise.reject(new Error('away')), undefined],
    ['the time to answer is over', never, 500],
  ] as const)('is not said to have failed where %s', async ([, find, ms]) => {
    const id = await posted('post small 2022');
    const caller = { ...LOCAL_CALLER, ...(ms === undefined ? {} : { givenUp: AbortSignal.timeout(ms) }) };
    const reply = await withBrokenReads(find).handle({ text: `checklist tick ${id} role`, caller });
    expect(reply.summary).toContain('Saved. It cannot be shown now');
    expect(JSON.stringify(await store.of('local').checklists.find(id))).toContain('"state":"done"');
  });

  test('is told apart from what was given up, which the surface hears of', async () => {
    const id = await posted('post small 2022');
    const caller = { ...LOCAL_CALLER, givenUp: AbortSignal.abort() };
    await expect(ask(`tick ${id} role`, caller)).rejects.toThrow('aborted');
    expect(JSON.stringify(await store.of('local').checklists.find(id))).not.toContain('"state":"done"');
  });

  test('is unknown after a bug, so nothing is said of it', async () => {
    const broken = createBot(
      { knowledge, today: () => '2026-11-22', keeping: { ...keeping, lists: rejected } },
      () => undefined,
    );
    const reply = await broken.handle({ text: 'checklist list', caller: LOCAL_CALLER });
    expect(reply.summary).toContain('This failed on our side');
    expect(reply.summary).not.toContain('Nothing was changed');
  });
});

test('where nobody is known nothing is kept', async () => {
  const reply = await bot.handle({ text: 'checklist list' });
  expect(reply.summary).toContain('Lists are not kept here.');
});
