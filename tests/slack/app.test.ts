import { EventEmitter, once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import nock from 'nock';
import { pino } from 'pino';
import { afterEach, expect, test, vi } from 'vitest';
import { openKeeping } from '../../src/open-keeping.ts';
import { createSlackApp, type SlackApp, type SlackAppOptions } from '../../src/slack/app.ts';
import { clientOptions } from '../../src/slack/client-options.ts';
import { eventually } from './support/eventually.ts';
import { scorecard } from './support/replies.ts';
import { startRig } from './support/rig.ts';
import { SECRET } from './support/sender.ts';

const API = 'https://slack.example.test';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
  nock.cleanAll();
});

function appOn(port = 0, more: Partial<SlackAppOptions> = {}): SlackApp {
  const app = createSlackApp({
    toPng: async () => new Uint8Array(),
    connection: { mode: 'http', botToken: 'xoxb-tests', signingSecret: SECRET, port },
    slackApiUrl: `${API}/api/`,
    bot: { handle: async () => scorecard() },
    log: pino({ level: 'silent' }),
    releases: [],
    commands: [],
    ...more,
  });
  closing.push(() => app.stop());
  return app;
}

test.each(['invalid_auth', 'account_inactive', 'token_revoked'])(
  'a bot token that Slack refuses with %s is one sentence',
  async (error) => {
    nock(API).post('/api/auth.test').reply(200, { ok: false, error });

    await expect(appOn().start()).rejects.toMatchObject({
      name: 'UserError',
      message: `Slack refuses SLACK_BOT_TOKEN (${error}).`,
      hint: 'Copy it anew from the app\'s "OAuth & Permissions" page into .env.',
    });
  },
);

test('a call that fails is tried three times more, then it is one sentence', async () => {
  const calls = nock(API).post('/api/auth.test').times(4).reply(503, 'down');

  await expect(appOn().start()).rejects.toMatchObject({
    message: `Slack did not answer at ${API}/api/ (status 503).`,
    hint: 'Check SLACK_API_URL and the network.',
  });
  expect(calls.isDone()).toBe(true);
});

test('a port in use is one sentence', async () => {
  nock(API).post('/api/auth.test').times(2).reply(200, { ok: true, user_id: 'U0BOT', bot_id: 'B0BOT' });
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, resolve));
  closing.push(() => new Promise((resolve) => other.close(resolve)));
  const { port } = other.address() as AddressInfo;

  await expect(appOn(port).start()).rejects.toMatchObject({
    name: 'UserError',
    message: `Port ${port} is in use.`,
  });
});

test('a stop waits for the answers that are under way, and takes nothing new', async () => {
  const gate = new EventEmitter();
  const rig = await startRig(async () => {
    await once(gate, 'open');
    return scorecard();
  });
  const sent = await rig.sender.command('check slow');
  await eventually(() => expect(rig.asked).toHaveLength(1));

  const stopped = vi.fn<() => void>();
  const stop = rig.app.stop().finally(stopped);
  await expect(fetch(`${rig.origin}/healthz`)).rejects.toThrow('fetch failed');
  expect(stopped).not.toHaveBeenCalled();
  gate.emit('open');
  await stop;

  await eventually(() => expect(sent.posts).toHaveLength(1));
  await rig.close();
});

test('over HTTP it says whether it is ready, and that it is stopping while it still answers', async () => {
  nock(API).post('/api/auth.test').reply(200, { ok: true, user_id: 'U0BOT', bot_id: 'B0BOT' });
  const app = appOn(0, { drainMs: 300 });
  const address = `http://127.0.0.1:${await app.start()}/readyz`;
  const ready = await fetch(address);
  expect([ready.status, await ready.text()]).toEqual([200, '{"ready":true}\n']);

  const stop = app.stop();
  const stopping = await fetch(address);
  expect([stopping.status, await stopping.text()]).toEqual([
    503,
    '{"ready":false,"reasons":["the bot is stopping"]}\n',
  ]);
  await stop;
  await expect(fetch(address)).rejects.toThrow('fetch failed');
});

test('a database that is away is not ready, and the bot lives on', async () => {
  nock(API).post('/api/auth.test').reply(200, { ok: true, user_id: 'U0BOT', bot_id: 'B0BOT' });
  const keeping = openKeeping({ address: 'postgres://u:hidden@127.0.0.1:1/db' }, () => undefined);
  const origin = `http://127.0.0.1:${await appOn(0, { keeping }).start()}`;
  const ready = await fetch(`${origin}/readyz`);
  expect([ready.status, await ready.json()]).toEqual([
    503,
    { ready: false, reasons: ['the database does not answer'] },
  ]);
  expect((await fetch(`${origin}/healthz`)).status).toBe(200);
});

test('calls have a time limit and never leave the address that is set', () => {
  const options = clientOptions('https://slack-gov.com/api/');

  expect(options).toMatchObject({
    slackApiUrl: 'https://slack-gov.com/api/',
    timeout: 10_000,
    allowAbsoluteUrls: false,
  });
  expect(options.retryConfig?.retries).toBe(3);
});
