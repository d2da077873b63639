import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { openKeeping } from '../../src/open-keeping.ts';
import type { Remembered } from '../../src/replies/reply.ts';
import type { SlackKeeping } from '../../src/slack/checklists/keeping.ts';
import { createStoredMemory } from '../../src/slack/stored-memory.ts';
import { createSweeper } from '../../src/slack/upkeep-timer.ts';
import { list } from '../store/support/lists.ts';
import { buttonNamed } from './support/blocks.ts';
import { eventually } from './support/eventually.ts';
import { startRig } from './support/rig.ts';
import { FORM, newTrigger, SECRET, signatureOf } from './support/sender.ts';

const DAY_MS = 24 * 60 * 60_000;
const JUMPS = [
  ['forwards', DAY_MS],
  ['back', -DAY_MS],
] as const;

afterEach(() => {
  vi.useRealTimers();
});

/** From now on the clock of this machine is off by so much; time itself goes on as before. */
function jump(ms: number): void {
  const right = Date.now();
  vi.useFakeTimers({ toFake: ['Date'], now: right + ms });
}

test.each(JUMPS)(
  'a clock that jumps a day %s handles no delivery twice and forgets no button',
  async (_, ms) => {
    const rig = await startRig();
    onTestFinished(() => rig.close());
    const trigger = newTrigger();
    const sent = await rig.sender.command('check once', { trigger });
    await eventually(() => expect(sent.posts).toHaveLength(1));
    jump(ms);

    expect((await rig.sender.command('check once', { trigger })).status).toBe(200);
    const answer = sent.posts[0] ?? {};
    const shown = await rig.sender.press(buttonNamed(answer, 'Show'), answer);
    await eventually(() => expect(shown.posts).toHaveLength(1));
    expect(JSON.stringify(shown.posts[0])).not.toContain('that time is over');
    expect(rig.asked).toEqual(['check once']);
  },
);

test('what Slack signs is refused while the clock is a day ahead, with a word for the operator, and taken again then', async () => {
  const rig = await startRig();
  onTestFinished(() => rig.close());
  const seconds = Math.floor(Date.now() / 1000);
  const post = async (): Promise<number> => {
    const body = new URLSearchParams({
      command: '/hyperv',
      text: 'help',
      trigger_id: newTrigger(),
    }).toString();
    const headers = { 'content-type': FORM, ...signatureOf(body, SECRET, seconds) };
    return (await fetch(rig.sender.target, { method: 'POST', headers, body })).status;
  };

  jump(DAY_MS);
  expect(await post()).toBe(401);
  expect(rig.logged.join('')).toContain('must differ from system time');
  vi.useRealTimers();
  expect(await post()).toBe(200);
  jump(-DAY_MS);
  expect(await post()).toBe(200);
});

const HOST: Remembered = { host: { readings: {}, withheld: [], formats: ['systeminfo'] }, release: 'ws2022' };
const BY = { team: 'T1', user: 'U1' };

/** What is kept, with two clocks: one that can be set, and one that time alone moves. */
function newKeeping(): {
  keeping: SlackKeeping;
  set: (ms: number) => void;
  pass: (ms: number) => void;
  steady: () => number;
} {
  const folder = mkdtempSync(join(tmpdir(), 'hyperv-clock-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  let [offset, passed] = [Date.parse('2026-11-22T10:00:00.000Z'), 0];
  return {
    keeping: {
      ...openKeeping({ folder }, () => undefined),
      now: () => new Date(offset + passed).toISOString(),
    },
    set(ms) {
      offset += ms;
    },
    pass(ms) {
      passed += ms;
    },
    steady: () => passed,
  };
}

test('what is remembered is there again when the clock comes right', async () => {
  const { keeping, set } = newKeeping();
  const memory = createStoredMemory(keeping, pino({ level: 'silent' }));
  memory.keep(['a'], HOST, BY);
  expect(await memory.find('T1', 'a')).toEqual(HOST);
  set(-DAY_MS);
  expect(await memory.find('T1', 'a')).toEqual(HOST);
  set(3 * DAY_MS);
  expect(await memory.find('T1', 'a')).toBeUndefined();
  set(-2 * DAY_MS);
  expect(await memory.find('T1', 'a')).toEqual(HOST);
});

test.each([DAY_MS, 1_000 * DAY_MS, -DAY_MS])(
  'a clock that jumps by %i ms removes nothing that is kept',
  async (ms) => {
    const { keeping, set, pass, steady } = newKeeping();
    const logged: string[] = [];
    const log = pino({ level: 'info' }, { write: (line: string) => logged.push(line) });
    const sweep = createSweeper(keeping, 365, log, steady);
    const store = await keeping.lists('T1');
    const change = { by: 'U1', at: keeping.now(), delivery: 'd1' };
    await store.create(list('l1'), 'nowhere', change);
    await store.close('l1', { by: 'U1', at: keeping.now() });
    const memory = createStoredMemory(keeping, log);
    memory.keep(['a'], HOST, BY);
    await memory.settled();

    set(ms);
    pass(60_000);
    await sweep();
    expect(logged.join('')).toContain('the clock has jumped');
    set(-ms);
    await sweep();

    expect(await store.find('l1')).toBeDefined();
    expect(await memory.find('T1', 'a')).toEqual(HOST);
    // The claim is there too: a copy of the delivery makes no second list.
    expect(await store.create(list('l2'), 'nowhere', change)).toBe('duplicate');
  },
);

test('an hour that passes is no jump: what is old is removed', async () => {
  const { keeping, pass, steady } = newKeeping();
  const log = pino({ level: 'silent' });
  const sweep = createSweeper(keeping, 365, log, steady);
  const memory = createStoredMemory(keeping, log);
  memory.keep(['a'], HOST, BY);
  await memory.settled();
  pass(400 * DAY_MS);
  await sweep();
  pass(-400 * DAY_MS);

  expect(await memory.find('T1', 'a')).toBeUndefined();
});

test('a message that waits for a time of a clock that was ahead is tried soon, and one that waits for Slack is not', async () => {
  const { keeping, set } = newKeeping();
  const sweep = createSweeper(keeping, 365, pino({ level: 'silent' }));
  const [store, outbox] = [await keeping.lists('T1'), await keeping.outbox()];
  await store.create(list('l1'), 'messages', { by: 'U1', at: keeping.now(), delivery: 'd1' });
  const take = async () => {
    const now = Date.parse(keeping.now());
    const [from, until] = [new Date(now).toISOString(), new Date(now + 30_000).toISOString()];
    return { message: await outbox.take(from, until), now };
  };

  const { message, now } = await take();
  if (message === undefined) throw new Error('nothing waits');
  await outbox.failed(message, new Date(now + 3_600_000).toISOString());
  await sweep();
  expect((await take()).message).toBeUndefined();

  set(-DAY_MS);
  expect((await take()).message).toBeUndefined();
  await sweep();
  expect((await take()).message).toBeDefined();
  // It is taken now, and the worker that has it is gone when the clock goes back again.
  set(-DAY_MS);
  await sweep();
  expect((await take()).message).toBeDefined();
});
