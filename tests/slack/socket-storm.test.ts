import { pino } from 'pino';
import { afterEach, expect, test } from 'vitest';
import { createSlackApp } from '../../src/slack/app.ts';
import { eventually } from './support/eventually.ts';
import { hasten } from './support/haste.ts';
import { scorecard } from './support/replies.ts';
import { openSocketServer, type SocketServer } from './support/socket-server.ts';

// The library waits five seconds before each new attempt.
hasten(100);

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

/** What may happen to the connection. Behind each of them the bot has to come back by itself. */
const TROUBLES: readonly (readonly [string, (server: SocketServer) => void])[] = [
  ['dropped', (server) => server.drop()],
  ['broken', (server) => server.kill()],
  [
    'replaced',
    (server) => {
      server.send({ type: 'disconnect', reason: 'refresh_requested' });
    },
  ],
  [
    'refused an address',
    (server) => {
      server.stumble('no-address');
      server.drop();
    },
  ],
  [
    'refused at the address',
    (server) => {
      server.stumble('no-connection');
      server.kill();
    },
  ],
  [
    'closed before the greeting',
    (server) => {
      server.stumble('no-greeting');
      server.drop();
    },
  ],
];
const TIMES = 50;

test(`the connection is dropped, refused and replaced ${TIMES} times, and every event is answered once`, async () => {
  const server = await openSocketServer();
  closing.push(() => server.close());
  const asked: string[] = [];
  const app = createSlackApp({
    toPng: async () => new Uint8Array(),
    connection: { mode: 'socket', botToken: 'xoxb-tests', appToken: 'xapp-tests', port: 0 },
    slackApiUrl: server.apiUrl,
    bot: {
      async handle({ text }) {
        asked.push(text);
        return scorecard();
      },
    },
    log: pino({ level: 'silent' }),
    releases: [],
    commands: [],
  });
  closing.push(() => app.stop());
  await app.start();

  /** Slack's side: what is not acknowledged is sent again over the next connection. */
  const events: string[] = [];
  const send = (): void => {
    const acknowledged = new Set(server.received.map(({ envelope_id }) => envelope_id));
    for (const id of events) if (!acknowledged.has(id)) server.send(envelopeOf(id));
  };
  for (let time = 0; time < TIMES; time += 1) {
    const before = server.greetings();
    events.push(`before-${time}`, `beside-${time}`);
    send();
    TROUBLES[time % TROUBLES.length]?.[1](server);
    await eventually(() => expect(server.greetings()).toBeGreaterThan(before));
  }
  await eventually(() => {
    send();
    expect(new Set(server.received.map(({ envelope_id }) => envelope_id))).toEqual(new Set(events));
  });

  expect(asked.toSorted()).toEqual(events.map((id) => `check ${id}`).toSorted());
});

/** The same event under the same id, however often it is sent. */
const envelopeOf = (id: string): Readonly<Record<string, unknown>> => ({
  type: 'events_api',
  envelope_id: id,
  accepts_response_payload: false,
  payload: {
    type: 'event_callback',
    team_id: 'T0TEAM',
    event_id: id,
    authorizations: [{ team_id: 'T0TEAM', user_id: 'U0BOT', is_bot: true, is_enterprise_install: false }],
    event: {
      type: 'app_mention',
      user: 'U0ALICE',
      channel: 'C0HYPERV',
      ts: id,
      event_ts: id,
      text: `check ${id}`,
    },
  },
});
