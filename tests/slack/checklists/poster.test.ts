import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { webApi } from '@slack/bolt';
import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import type { NewChecklist } from '../../../src/checklists/checklist.ts';
import { openKeeping } from '../../../src/open-keeping.ts';
import { startPoster } from '../../../src/slack/checklists/poster.ts';
import { change, list, longList } from '../../store/support/lists.ts';
import { eventually } from '../support/eventually.ts';

interface Body {
  readonly text?: string;
  readonly ts?: string;
  readonly thread_ts?: string;
  readonly user?: string;
}

/** What Slack's Web API throws when it answers `ok: false`. */
const refusal = (error: string): Error => Object.assign(new Error(error), { data: { ok: false, error } });
const tooEarly = (): Error => Object.assign(new Error('rate limited'), { retryAfter: 0 });
const unreachable = (): Error => Object.assign(new Error('reset'), { code: 'ECONNRESET' });

/** Throws what Slack answers to a call, or waits; `undefined`: it takes it. */
type Fault = (method: string, body: Body) => Error | Promise<undefined> | undefined;

/** Answers that come in this order, whatever is called, before Slack takes everything. */
function inOrder(...errors: readonly (() => Error)[]): Fault {
  const waiting = [...errors];
  return () => waiting.shift()?.();
}

/** Lists and a poster over a Slack that does what `fault` says. */
async function posting(fault: Fault, lists: readonly NewChecklist[] = [list('l')]) {
  const folder = mkdtempSync(join(tmpdir(), 'hyperv-poster-'));
  const keeping = openKeeping({ folder }, () => undefined);
  const store = await keeping.lists('T1');
  for (const one of lists) await store.create(one, 'messages', change());
  const calls: string[] = [];
  let posts = 0;
  const call =
    (method: string) =>
    async (body: Body): Promise<{ ts: string; permalink: string }> => {
      const place = [body.ts, body.thread_ts && `in ${body.thread_ts}`, body.user && `to ${body.user}`];
      calls.push(
        [method, ...place, body.text?.split('\n')[0]].filter((word) => word !== undefined).join(' '),
      );
      const error = await fault(method, body);
      if (error !== undefined) throw error;
      if (method === 'post') posts += 1;
      return { ts: body.ts ?? `1.${posts}`, permalink: 'https://example.com/p1' };
    };
  const client = {
    chat: {
      postMessage: call('post'),
      update: call('update'),
      delete: call('delete'),
      postEphemeral: call('tell'),
      getPermalink: call('link'),
    },
  } as unknown as webApi.WebClient;
  const poster = startPoster({
    keeping,
    clientOf: async () => client,
    log: pino({ level: 'silent' }),
    releaseName: (id) => id,
  });
  onTestFinished(async () => {
    await poster.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const settled = () =>
    eventually(async () => {
      expect(await (await keeping.outbox()).waiting()).toBe(0);
      expect(await (await keeping.leftovers()).waiting()).toBe(0);
    });
  return { store, keeping, poster, calls, settled };
}

const noFault: Fault = () => undefined;

/** Refuses one method for one message, always. */
const refusing =
  (method: string, ts: string, reason: string): Fault =>
  (called, body) =>
    called === method && body.ts === ts ? refusal(reason) : undefined;
const DONE = { kind: 'done' } as const;

test('what Slack refuses for a while is tried until it is taken', async () => {
  const { calls, settled } = await posting(
    inOrder(tooEarly, unreachable, () => refusal('service_unavailable')),
  );
  await eventually(() => expect(calls).toHaveLength(4));
  await settled();
  expect(new Set(calls)).toEqual(new Set(['post List l: 0 of 3 done, 3 open.']));
});

test.for(['not_in_channel', 'an_error_that_nobody_thought_of'])(
  'what Slack refuses for good ends the tries and is shown, until somebody changes the list: %s',
  async (reason) => {
    const { store, calls, poster } = await posting(inOrder(() => refusal(reason)));
    await eventually(async () => expect((await store.find('l'))?.stopped).toBe(reason));
    poster.wake();
    await store.setState('l', 'a', DONE, change());
    poster.wake();
    await eventually(() => expect(calls).toHaveLength(2));
    expect(calls.at(-1)).toBe('post List l: 1 of 3 done, 2 open.');
  },
);

test('the last update shows the last state, with fewer calls than changes', async () => {
  const { store, calls, poster, settled } = await posting(noFault);
  await eventually(() => expect(calls).toHaveLength(1));
  for (let round = 0; round < 10; round += 1) {
    await store.setState('l', 'a', { kind: round % 2 === 0 ? 'done' : 'open' }, change());
    poster.wake();
  }
  await store.setState('l', 'b', DONE, change());
  poster.wake();
  await settled();
  expect(calls.at(-1)).toBe('update 1.1 List l: 1 of 3 done, 2 open.');
  expect(calls.length).toBeLessThan(6);
});

test.for(['message_not_found', 'cant_update_message', 'edit_window_closed'])(
  'a message of the thread that is lost is posted anew there, and the list goes on: %s',
  async (reason) => {
    const { store, calls, settled } = await posting(refusing('update', '1.2', reason), [longList('l')]);
    await settled();
    await store.setState('l', 'i0', DONE, change());
    await store.setState('l', 'i20', DONE, change());
    await settled();
    expect(calls).toContain('post in 1.1 List l: 2 of 30 done, 28 open.');
    expect(calls.some((call) => call.startsWith('update 1.3'))).toBe(true);
    expect(await store.find('l')).not.toHaveProperty('stopped');
    await store.setState('l', 'i0', { kind: 'open' }, change());
    await settled();
    expect(calls.some((call) => call.startsWith('update 1.4'))).toBe(true);
  },
);

test('words that Slack does not take keep the other messages from nothing', async () => {
  const { store, calls, settled } = await posting(refusing('update', '1.2', 'invalid_blocks'), [
    longList('l'),
  ]);
  await settled();
  for (const id of ['i0', 'i20']) await store.setState('l', id, DONE, change());
  await settled();
  expect(calls.filter((call) => call.startsWith('update 1.2'))).toHaveLength(1);
  expect(calls.some((call) => call.startsWith('update 1.3'))).toBe(true);
});

test('without its first message a list stops, its maker is told once, and posts it anew on request', async () => {
  let isGone = true;
  const gone: Fault = (method, { ts }) =>
    method === 'update' && ts === '1.1' && isGone ? refusal('message_not_found') : undefined;
  const { store, calls, settled, poster } = await posting(gone);
  await settled();
  for (const id of ['a', 'b']) {
    await store.setState('l', id, DONE, change('U2'));
    poster.wake();
    await settled();
  }
  expect(calls.filter((call) => call.startsWith('update'))).toHaveLength(1);
  await eventually(() =>
    expect(calls.filter((call) => call.startsWith('tell'))).toEqual([
      'tell to U1 The messages of the list l do not follow it: the first one was deleted, or the bot may no longer change it. /hyperv checklist repost l posts all of them anew.',
    ]),
  );
  isGone = false;
  await store.repost('l', change());
  await settled();
  expect(calls).toContain('post List l: 2 of 3 done, 1 open.');
  expect(calls).toContain('delete 1.1');
});

test('a call that hangs keeps no other list waiting', async () => {
  const release = new AbortController();
  const hanging = once(release.signal, 'abort').then(() => undefined);
  const fault: Fault = (_method, { text }) => (text?.startsWith('List l:') === true ? hanging : undefined);
  const { calls, store } = await posting(fault, [list('l'), list('m'), list('n')]);
  await eventually(async () => {
    expect((await store.standingOf('m'))?.follows).toBe(true);
    expect((await store.standingOf('n'))?.follows).toBe(true);
  });
  expect(calls.filter((call) => call.includes('List l:'))).toHaveLength(1);
  release.abort();
  await eventually(async () => expect((await store.standingOf('l'))?.follows).toBe(true));
});

test('an old copy is deleted; where Slack refuses that, one line leads to the living message', async () => {
  const { store, calls, settled } = await posting(refusing('delete', '9.2', 'cant_delete_message'));
  await settled();
  for (const ts of ['9.1', '9.2']) await store.seen('l', 'a', ts, change());
  await settled();
  expect(calls.slice(1)).toEqual([
    'delete 9.1',
    'delete 9.2',
    'link',
    'update 9.2 This is an old copy. The list goes on <https://example.com/p1|here>.',
  ]);
});

test('clearing away is tried again for what passes, and given up for what does not', async () => {
  const answers = [unreachable(), refusal('internal_error'), refusal('cant_delete_message')];
  const fault: Fault = (method) =>
    method === 'delete' ? answers.shift() : method === 'update' ? refusal('cant_update_message') : undefined;
  const { store, calls, settled } = await posting(fault);
  await settled();
  await store.seen('l', 'a', '9.1', change());
  await settled();
  expect(calls.filter((call) => call === 'delete 9.1')).toHaveLength(3);
  expect(calls.filter((call) => call.startsWith('update 9.1'))).toHaveLength(1);
});

test('the messages of a removed list say so', async () => {
  const { keeping, calls, settled } = await posting(noFault);
  await settled();
  const { forgetting } = await keeping.of('T1');
  await forgetting.thread({ key: 'k', channel: 'C1', ts: '1.1' }, change('U3'));
  await settled();
  expect(calls.at(-1)).toMatch(/^update 1\.1 This list was removed: <@U3>, <!date\^/);
});
