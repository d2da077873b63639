import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { afterEach, expect, test } from 'vitest';
import { createSlackApp, type SlackApp } from '../../src/slack/app.ts';
import { wordsIn } from './support/blocks.ts';
import { eventually } from './support/eventually.ts';
import { scorecard } from './support/replies.ts';
import { Sender } from './support/sender.ts';
import { openSocketServer, type SocketServer } from './support/socket-server.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

async function socketServer(refusal?: string): Promise<SocketServer> {
  const server = await openSocketServer(refusal);
  closing.push(() => server.close());
  return server;
}

function appOn(slackApiUrl: string, port = 0): SlackApp {
  const app = createSlackApp({
    toPng: async () => new Uint8Array(),
    connection: { mode: 'socket', botToken: 'xoxb-tests', appToken: 'xapp-tests', port },
    slackApiUrl,
    bot: { handle: async () => scorecard() },
    log: pino({ level: 'silent' }),
    releases: [],
    commands: [],
  });
  closing.push(() => app.stop());
  return app;
}

test('a command over the socket is acknowledged once, also when it comes four times, and answered', async () => {
  const server = await socketServer();
  const sender = await new Sender().open();
  closing.push(() => sender.close());
  await appOn(server.apiUrl).start();
  const { url, posts } = sender.responseUrl();
  const payload = {
    command: '/hyperv',
    text: 'check Host Name: HV01',
    team_id: 'T0TEAM',
    user_id: 'U0ALICE',
    channel_id: 'C0HYPERV',
    trigger_id: 'socket.1',
    response_url: url,
  };

  const ids = Array.from({ length: 4 }, () => randomUUID());
  for (const envelope_id of ids)
    server.send({ type: 'slash_commands', envelope_id, payload, accepts_response_payload: true });

  await eventually(() =>
    expect(new Set(server.received.map(({ envelope_id }) => envelope_id))).toEqual(new Set(ids)),
  );
  expect(server.received).toHaveLength(ids.length);
  await eventually(() => expect(posts).toHaveLength(1));
  expect(wordsIn(posts[0])).toContain('*Firmware virtualization* — needs action');
});

test('the result of a form goes back over the socket', async () => {
  const server = await socketServer();
  await appOn(server.apiUrl).start();
  const state = { values: { spec: { spec: { type: 'plain_text_input', value: 'Host Name: HV01' } } } };
  const view = { id: 'V1', type: 'modal', callback_id: 'paste', private_metadata: '', state };
  const payload = {
    type: 'view_submission',
    team: { id: 'T0TEAM' },
    user: { id: 'U0ALICE' },
    trigger_id: 'socket.2',
    view,
  };

  server.send({ type: 'interactive', envelope_id: 'e1', payload, accepts_response_payload: true });

  await eventually(() => expect(server.received).toHaveLength(1));
  expect(server.received[0]).toMatchObject({
    envelope_id: 'e1',
    payload: { response_action: 'update', view: { callback_id: 'result' } },
  });
});

test('the health route answers beside the socket', async () => {
  const server = await socketServer();
  const port = await appOn(server.apiUrl).start();

  const health = await fetch(`http://127.0.0.1:${port}/healthz`);
  expect([health.status, await health.text()]).toEqual([200, 'ok']);
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404);
});

test('beside the socket it is ready while the connection stands', async () => {
  const server = await socketServer();
  const app = appOn(server.apiUrl);
  const address = `http://127.0.0.1:${await app.start()}/readyz`;
  const readyz = async () => {
    const { status } = await fetch(address);
    return status;
  };
  expect(await readyz()).toBe(200);
  server.drop();
  await eventually(async () => expect(await readyz()).toBe(503));
  await eventually(async () => expect(await readyz()).toBe(200));
});

test('a connection that Slack closes is made anew', async () => {
  const server = await socketServer();
  await appOn(server.apiUrl).start();

  server.drop();

  await eventually(() => expect(server.connections()).toBe(2));
});

test.each([
  ['invalid_auth', 'Slack refuses SLACK_APP_TOKEN (invalid_auth).'],
  ['account_inactive', 'Slack refuses SLACK_APP_TOKEN (account_inactive).'],
])('an app token that Slack refuses with %s is one sentence', async (refusal, sentence) => {
  const server = await socketServer(refusal);

  await expect(appOn(server.apiUrl).start()).rejects.toMatchObject({ name: 'UserError', message: sentence });
});

test('a port of the health route that is in use is one sentence', async () => {
  const server = await socketServer();
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, resolve));
  closing.push(() => new Promise((resolve) => other.close(resolve)));
  const { port } = other.address() as AddressInfo;

  await expect(appOn(server.apiUrl, port).start()).rejects.toMatchObject({
    name: 'UserError',
    message: `Port ${port} is in use.`,
    hint: 'Set PORT in .env to a free one.',
  });
});
