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

test('where nobody is known nothing is kept', async () => {
  const reply = await bot.handle({ text: 'checklist list' });
  expect(reply.summary).toContain('Lists are not kept here.');
});
