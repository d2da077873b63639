import type { webApi } from '@slack/bolt';
import { pino } from 'pino';
import { expect, test, vi } from 'vitest';
import { createOutlet, createViewOutlet } from '../../src/slack/outlet.ts';

const log = pino({ level: 'silent' });

interface Stub {
  readonly client: webApi.WebClient;
  /** Methods that were called, in their order, with what they were called with. */
  readonly calls: readonly (readonly [method: string, body: unknown])[];
}

/** A client whose methods answer this, or fail when the answer is an error. */
function clientWith(answers: Readonly<Record<string, unknown>>): Stub {
  const calls: (readonly [string, unknown])[] = [];
  const method = (name: string): unknown =>
    vi.fn<(body: unknown) => Promise<unknown>>(async (body) => {
      calls.push([name, body]);
      if (answers[name] instanceof Error) throw answers[name];
      return answers[name];
    });
  const chat = { postMessage: method('postMessage'), update: method('update') };
  const views = { open: method('open'), update: method('update') };
  return { client: { chat, views } as unknown as webApi.WebClient, calls };
}

const place = { channel: 'C1', thread: '1.1' };

test('the first message is posted, the next takes its place', async () => {
  const { client, calls } = clientWith({ postMessage: { ts: '2.2' }, update: { ok: true } });
  const outlet = createOutlet(client, place, log);

  expect(await outlet.show({ text: 'Reading' })).toBe('2.2');
  expect(await outlet.show({ text: 'Ready' })).toBe('2.2');
  expect(calls).toEqual([
    ['postMessage', { channel: 'C1', thread_ts: '1.1', text: 'Reading' }],
    ['update', { channel: 'C1', ts: '2.2', text: 'Ready' }],
  ]);
});

test('an answer that cannot take the place of the notice is posted below it', async () => {
  const { client, calls } = clientWith({
    postMessage: { ts: '2.2' },
    update: new Error('message_not_found'),
  });
  const outlet = createOutlet(client, place, log);
  await outlet.show({ text: 'Reading' });
  await outlet.show({ text: 'Ready' });

  expect(calls.at(-1)).toEqual(['postMessage', { channel: 'C1', thread_ts: '1.1', text: 'Ready' }]);
});

const view = { type: 'modal', title: { type: 'plain_text', text: 'x' }, blocks: [] } as const;

test('the first view is opened, the next takes its place', async () => {
  const { client, calls } = clientWith({ open: { view: { id: 'V1' } }, update: { view: { id: 'V1' } } });
  const outlet = createViewOutlet(client, 'trigger', log);

  expect([await outlet.show({ ...view, blocks: [] }), await outlet.show({ ...view, blocks: [] })]).toEqual([
    true,
    true,
  ]);
  expect(calls.map(([method]) => method)).toEqual(['open', 'update']);
  expect(calls[1]?.[1]).toMatchObject({ view_id: 'V1' });
});

test('a view that Slack does not take is told', async () => {
  const { client } = clientWith({ open: new Error('expired_trigger_id') });

  expect(await createViewOutlet(client, 'late', log).show({ ...view, blocks: [] })).toBe(false);
});
