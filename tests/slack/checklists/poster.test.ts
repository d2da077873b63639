import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { webApi } from '@slack/bolt';
import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { openKeeping } from '../../../src/open-keeping.ts';
import { startPoster } from '../../../src/slack/checklists/poster.ts';
import { change, list } from '../../store/support/lists.ts';
import { eventually } from '../support/eventually.ts';

/** What Slack's Web API throws when it answers `ok: false`. */
const refusal = (error: string): Error => Object.assign(new Error(error), { data: { ok: false, error } });
const tooEarly = (): Error => Object.assign(new Error('rate limited'), { retryAfter: 0 });
const unreachable = (): Error => Object.assign(new Error('reset'), { code: 'ECONNRESET' });

/** A list and a poster over a Slack that first answers with these errors, and then takes everything. */
async function posting(...errors: readonly (() => Error)[]) {
  const folder = mkdtempSync(join(tmpdir(), 'hyperv-poster-'));
  const keeping = openKeeping({ folder }, () => undefined);
  const store = await keeping.lists('T1');
  await store.create(list('l'), 'messages', change());
  const calls: string[] = [];
  const waiting = [...errors];
  const call =
    (method: string) =>
    async (body: { text?: string }): Promise<{ ts: string }> => {
      calls.push(`${method} ${body.text?.split('\n')[0]}`);
      const error = waiting.shift();
      if (error !== undefined) throw error();
      return { ts: '1.1' };
    };
  const client = {
    chat: { postMessage: call('post'), update: call('update') },
  } as unknown as webApi.WebClient;
  const poster = startPoster({ keeping, clientOf: async () => client, log: pino({ level: 'silent' }) });
  onTestFinished(async () => {
    await poster.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  return { store, keeping, poster, calls };
}

test('what Slack refuses for a while is tried until it is taken', async () => {
  const { keeping, calls } = await posting(tooEarly, unreachable, () => refusal('internal_error'));
  await eventually(() => expect(calls).toHaveLength(4));
  await eventually(async () => expect(await (await keeping.outbox()).waiting()).toBe(0));
  expect(new Set(calls)).toEqual(new Set(['post List l: 0 of 3 done, 3 open.']));
});

test('what Slack refuses for good ends the tries and is shown, until somebody changes the list', async () => {
  const { store, calls, poster } = await posting(() => refusal('not_in_channel'));
  await eventually(async () => expect((await store.find('l'))?.stopped).toBe('not_in_channel'));
  poster.wake();
  await store.setState('l', 'a', { kind: 'done' }, change());
  poster.wake();
  await eventually(() => expect(calls).toHaveLength(2));
  expect(calls.at(-1)).toBe('post List l: 1 of 3 done, 2 open.');
});

test('the last update shows the last state, with fewer calls than changes', async () => {
  const { store, calls, poster, keeping } = await posting();
  await eventually(() => expect(calls).toHaveLength(1));
  for (let round = 0; round < 10; round += 1) {
    await store.setState('l', 'a', { kind: round % 2 === 0 ? 'done' : 'open' }, change());
    poster.wake();
  }
  await store.setState('l', 'b', { kind: 'done' }, change());
  poster.wake();
  await eventually(async () => expect(await (await keeping.outbox()).waiting()).toBe(0));
  expect(calls.at(-1)).toBe('update List l: 1 of 3 done, 2 open.');
  expect(calls.length).toBeLessThan(6);
});
