import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createBot } from '../../src/bot.ts';
import type { Caller } from '../../src/commands/command.ts';
import { openKeeping } from '../../src/open-keeping.ts';
import { LOCAL_CALLER } from '../../src/terminal/local-caller.ts';
import { toText } from '../../src/terminal/text.ts';
import { smallKnowledge as knowledge } from '../checklists/small-base.ts';
import { list } from '../store/support/lists.ts';

const folder = mkdtempSync(join(tmpdir(), 'hyperv-gaps-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const keeping = {
  ...openKeeping({ folder }, () => undefined),
  now: () => '2026-11-22T10:05:00.000Z',
};
const onBug = (error: unknown): never => {
  throw error;
};
const services = { knowledge, today: () => '2026-11-22', keeping };
const bot = createBot({ ...services, curators: ['UCURATOR'] }, onBug);

const callerOf = (tenant: string, person: string, over: Partial<Caller> = {}): Caller => ({
  tenant,
  person,
  channel: 'C1',
  showing: 'nowhere',
  ...over,
});
const say = async (text: string, caller?: Caller) => toText(await bot.handle({ text, caller }));

async function ask(tenant: string, id: string, text: string, by = 'U1', thread?: string): Promise<void> {
  const { asked } = await keeping.of(tenant);
  const at = '2026-11-20T10:00:00.000Z';
  await asked.record({ id, kind: 'declined', text, by, at, ...(thread === undefined ? {} : { thread }) });
}

test('curators see the commonest questions of their workspace', async () => {
  await ask('T1', '1', 'proxmox');
  await ask('T1', '2', 'proxmox');
  await ask('T1', '3', 'licence');
  await ask('T2', '1', 'of others');
  const text = await say('gaps', callerOf('T1', 'UCURATOR'));
  expect(text).toMatch(/proxmox\s+2\s+declined\s+2026-11-20/);
  expect(text.indexOf('proxmox')).toBeLessThan(text.indexOf('licence'));
  expect(text).not.toContain('of others');
  expect(await say('gaps 1', callerOf('T1', 'UCURATOR'))).toBe(
    'Nothing was asked in vain in the last 1 day.\n',
  );
  expect(await say('gaps soon', callerOf('T1', 'UCURATOR'))).toContain('"soon" is not a number of days');
});

test('nobody else sees them, and by default nobody does', async () => {
  await ask('T3', '1', 'secret question');
  const refused = await bot.handle({ text: 'gaps', caller: callerOf('T3', 'U1') });
  expect(refused).toMatchObject({ failure: 'usage' });
  expect(toText(refused)).not.toContain('secret');
  const withoutSetting = createBot(services, onBug);
  expect((await withoutSetting.handle({ text: 'gaps', caller: callerOf('T3', 'UCURATOR') })).failure).toBe(
    'usage',
  );
  expect((await bot.handle({ text: 'gaps' })).failure).toBe('usage');
});

test('forget me removes what is kept of a person here, and says what it was', async () => {
  await ask('T4', '1', 'mine');
  await ask('T4', '2', 'of another', 'U2');
  await ask('T5', '1', 'elsewhere');
  const caller = callerOf('T4', 'U1', { delivery: 'once' });
  expect(await say('forget', caller)).toBe(
    'What was kept of you is removed: 0 hosts that were remembered, 1 question, 0 checklists.\n',
  );
  expect(await say('forget me', caller)).toBe('This was forgotten already.\n');
  expect(await (await keeping.of('T4')).asked.gaps('', 9)).toMatchObject([{ text: 'of another' }]);
  expect(await (await keeping.of('T5')).asked.gaps('', 9)).toHaveLength(1);
});

test('forget thread needs a thread, and removes what is kept of it', async () => {
  await ask('T6', '1', 'in the thread', 'U2', 'key');
  const caller = callerOf('T6', 'U1');
  expect(await say('forget thread', caller)).toContain('Mention the bot in the thread');
  const inThread = { ...caller, thread: { key: 'key', channel: 'C1', ts: '1.1' } };
  expect(await say('forget this thread', inThread)).toContain('1 question');
  expect(await (await keeping.of('T6')).asked.gaps('', 9)).toEqual([]);
  expect(await say('forget everything', caller)).toContain('"everything" cannot be forgotten');
  expect(await say('forget')).toContain('Nothing is kept of you here');
});

test("a list in the thread goes only when that is said, for it is everybody's", async () => {
  const store = await keeping.lists('T7');
  const made = { by: 'U1', at: '2026-11-20T10:00:00.000Z' };
  await store.create(list('l'), 'messages', made);
  const outbox = await keeping.outbox();
  const message = await outbox.take(made.at, made.at);
  if (message !== undefined) await outbox.shown(message, '7.1', made.at);
  const caller = callerOf('T7', 'U2', { thread: { key: 'key', channel: 'C1', ts: '7.1' } });
  expect(await say('forget thread', caller)).toMatch(
    /^Nothing is removed yet. The list l stands in this thread \(0 of 3 done, 3 open\)/,
  );
  expect(await store.find('l')).toBeDefined();
  expect(await say('forget thread and its list', caller)).toContain('1 checklist');
  expect(await store.find('l')).toBeUndefined();
  expect(await (await keeping.leftovers()).waiting()).toBe(1);
});

test('whoever has the database sees what was asked in every workspace', async () => {
  await ask('T8', '1', 'asked in one');
  await ask('T9', '1', 'asked in another');
  const text = await say('gaps', LOCAL_CALLER);
  expect(text).toContain('asked in one');
  expect(text).toContain('asked in another');
});
