import { webApi } from '@slack/bolt';
import { pino } from 'pino';
import { afterEach, expect, test } from 'vitest';
import { createSlackApp } from '../../src/slack/app.ts';
import { clientOptions } from '../../src/slack/client-options.ts';
import { eventually } from './support/eventually.ts';
import { type Answering, answerJson, type FakeSlack, openFakeSlack, WELL } from './support/fake-slack.ts';
import { hasten } from './support/haste.ts';
import { scorecard } from './support/replies.ts';
import { FORM, newTrigger, SECRET, Sender } from './support/sender.ts';

hasten(40);

const MEGABYTE = 'x'.repeat(1024 * 1024);

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

async function fake(answering: Answering): Promise<FakeSlack> {
  const slack = await openFakeSlack(answering);
  closing.push(() => slack.close());
  return slack;
}

/** Sends megabytes until nobody listens. */
const endless: Answering = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const more = (): void => {
    if (response.destroyed) return;
    if (response.write(MEGABYTE)) setImmediate(more);
    else response.once('drain', more);
  };
  more();
};

/** Begins an answer and sends a blank now and then. */
const trickle: Answering = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const timer = setInterval(() => response.write(' '), 50);
  response.on('close', () => clearInterval(timer));
};

const FAULTS: readonly (readonly [string, Answering])[] = [
  ['errors of its own', (_, response) => void response.writeHead(500).end('down')],
  ['no answer at all', () => undefined],
  ['an answer that never ends', trickle],
  ['an answer without bounds', endless],
  [
    'an answer that says it is huge',
    (_, response) => void response.writeHead(200, { 'content-length': '9000000000' }).write('{'),
  ],
  ['a page instead of JSON', (_, response) => void response.writeHead(200).end('<html>maintenance</html>')],
  ['JSON that is cut', (_, response) => void response.writeHead(200).end('{"ok":true,')],
  ['a connection that breaks', (_, response) => void response.destroy()],
  ['a wait of a day', (_, response) => void response.writeHead(429, { 'retry-after': '86400' }).end()],
  [
    'a wait of a thousand years',
    (_, response) => void response.writeHead(429, { 'retry-after': '31536000000' }).end(),
  ],
  ['a wait that is no time', (_, response) => void response.writeHead(429, { 'retry-after': 'soon' }).end()],
];

test.each(FAULTS)('a call that Slack answers with %s ends, and takes no memory', async (_, answering) => {
  const slack = await fake(answering);
  const client = new webApi.WebClient('xoxb-tests', {
    ...clientOptions(`${slack.url}api/`),
    logLevel: webApi.LogLevel.ERROR,
    logger: silent,
  });
  const before = process.memoryUsage().rss;

  await expect(client.chat.postMessage({ channel: 'C1', text: 'x' })).rejects.toBeInstanceOf(Error);
  expect(slack.calls.length).toBeLessThanOrEqual(4);
  expect(process.memoryUsage().rss - before).toBeLessThan(400 * 1024 * 1024);
});

const silent: webApi.Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  setLevel: () => undefined,
  getLevel: () => webApi.LogLevel.ERROR,
  setName: () => undefined,
};

test.each([
  ['errors of its own', (response: Parameters<Answering>[1]) => void response.writeHead(503).end('down')],
  [
    'a wait',
    (response: Parameters<Answering>[1]) => void response.writeHead(429, { 'retry-after': '1' }).end(),
  ],
  ['no answer', () => undefined],
])('what Slack answers with %s twice arrives with the third try', async (_, fail) => {
  const slack = await fake((call, response, request) =>
    call < 2 ? fail(response) : WELL(call, response, request),
  );
  const client = new webApi.WebClient('xoxb-tests', { ...clientOptions(`${slack.url}api/`), logger: silent });

  expect(await client.chat.postMessage({ channel: 'C1', text: 'x' })).toMatchObject({ ok: true });
});

test.each(['301', '302', '307', '308'])(
  'a call is not sent on, with its token, where a redirect %s points',
  async (status) => {
    const thief = await fake(WELL);
    const slack = await fake(
      (_, response) => void response.writeHead(Number(status), { location: `${thief.url}api/x` }).end(),
    );
    const client = new webApi.WebClient('xoxb-tests', {
      ...clientOptions(`${slack.url}api/`),
      logger: silent,
    });

    await expect(client.auth.test()).rejects.toBeInstanceOf(Error);
    expect(thief.calls).toEqual([]);
  },
);

test('a call is not sent to an address in place of its method', async () => {
  const thief = await fake(WELL);
  const slack = await fake(WELL);
  const client = new webApi.WebClient('xoxb-tests', { ...clientOptions(`${slack.url}api/`), logger: silent });

  await client.apiCall(`${thief.url}api/chat.postMessage`, {}).catch(() => undefined);
  expect(thief.calls).toEqual([]);
});

/** The bot over HTTP, with a Web API and a response URL that may fail. */
async function botOver(slack: FakeSlack): Promise<{ sender: Sender; logged: string[]; asked: string[] }> {
  const logged: string[] = [];
  const asked: string[] = [];
  const app = createSlackApp({
    toPng: async () => new Uint8Array(),
    connection: { mode: 'http', botToken: 'xoxb-tests', signingSecret: SECRET, port: 0 },
    slackApiUrl: `${slack.url}api/`,
    bot: {
      async handle({ text }) {
        asked.push(text);
        return scorecard();
      },
    },
    log: pino({ level: 'info' }, { write: (line: string) => logged.push(line) }),
    releases: [],
    commands: [],
  });
  const sender = await new Sender().open();
  sender.target = `http://127.0.0.1:${await app.start()}/slack/events`;
  closing.push(async () => {
    await app.stop();
    await sender.close();
  });
  return { sender, logged, asked };
}

const commandTo = (response_url: string): string =>
  new URLSearchParams({
    command: '/hyperv',
    text: 'check x',
    team_id: 'T0TEAM',
    user_id: 'U0ALICE',
    channel_id: 'C0HYPERV',
    trigger_id: newTrigger(),
    response_url,
  }).toString();

/** A response URL says by its status alone that it took an answer. */
const REFUSALS = FAULTS.filter(([name]) => !/JSON/.test(name));

test.each(REFUSALS)(
  'a response URL that answers with %s is left alone, and the next command is answered',
  async (_, answering) => {
    const slack = await fake(WELL);
    const { sender, logged } = await botOver(slack);
    const urls = await fake(answering);

    expect((await sender.post(commandTo(urls.url), FORM)).status).toBe(200);
    await eventually(() => expect(logged.join('')).toContain('answer not delivered'));
    const next = await sender.command('check next');
    await eventually(() => expect(next.posts).toHaveLength(1));
  },
);

test.each([
  ['errors of its own', (response: Parameters<Answering>[1]) => void response.writeHead(503).end('down')],
  [
    'a wait',
    (response: Parameters<Answering>[1]) => void response.writeHead(429, { 'retry-after': '1' }).end(),
  ],
  ['a connection that breaks', (response: Parameters<Answering>[1]) => void response.destroy()],
])('an answer whose response URL begins with %s arrives all the same, once', async (_, fail) => {
  const slack = await fake(WELL);
  const { sender, logged } = await botOver(slack);
  let taken = 0;
  const urls = await fake((call, response) => {
    if (call < 2) return fail(response);
    taken += 1;
    answerJson(response, { ok: true });
  });

  await sender.post(commandTo(urls.url), FORM);
  await eventually(() => expect(taken).toBe(1));
  expect(logged.join('')).not.toContain('answer not delivered');
});

test('a response URL that Slack has closed is not tried again', async () => {
  const slack = await fake(WELL);
  const { sender, logged } = await botOver(slack);
  const urls = await fake((_, response) => void response.writeHead(404).end('used_url'));

  await sender.post(commandTo(urls.url), FORM);
  await eventually(() => expect(logged.join('')).toContain('answer not delivered'));
  expect(urls.calls).toHaveLength(1);
});

test.each(FAULTS.slice(0, 3))(
  'a mention is answered once Slack is well again after %s, and nothing else waits for it',
  async (_, answering) => {
    const slack = await fake(WELL);
    const { sender, asked } = await botOver(slack);
    let failing = 2;
    slack.become((call, response, request) => {
      failing -= 1;
      return failing >= 0 ? answering(call, response, request) : WELL(call, response, request);
    });
    const before = slack.calls.length;
    const event = {
      type: 'app_mention',
      user: 'U0ALICE',
      channel: 'C0HYPERV',
      ts: newTrigger(),
      text: 'check x',
    };

    expect((await sender.event(event)).status).toBe(200);
    const meanwhile = await sender.command('check meanwhile');
    await eventually(() => expect(meanwhile.posts).toHaveLength(1));
    await eventually(() => expect(slack.calls.slice(before)).toHaveLength(3));
    expect(asked).toEqual(['check x', 'check meanwhile']);
  },
);
