import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createBot } from '../../src/bot.ts';
import { openKeeping } from '../../src/open-keeping.ts';
import { createSlackApp, type SlackApp } from '../../src/slack/app.ts';
import { smallKnowledge as knowledge } from '../checklists/small-base.ts';
import { eventually } from './support/eventually.ts';
import { noPictures } from './support/no-pictures.ts';
import { SECRET, Sender } from './support/sender.ts';

/** A Slack that installs the bot in the workspace that the code names, and notes each call with its token. */
const calls: { method: string; token: string; text: string }[] = [];
const slack: Server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const form = new URLSearchParams(Buffer.concat(chunks).toString());
    const method = (request.url ?? '').replace('/api/', '');
    calls.push({ method, token: request.headers.authorization ?? '', text: form.get('text') ?? '' });
    const team = form.get('code') ?? '';
    const answer =
      method === 'oauth.v2.access'
        ? {
            ok: true,
            app_id: 'A0',
            team: { id: team, name: team },
            authed_user: { id: 'U0ADMIN' },
            access_token: `xoxb-${team}-token`,
            token_type: 'bot',
            bot_user_id: 'U0BOT',
            scope: 'commands',
          }
        : { ok: true, bot_id: 'B0', user_id: 'U0BOT', ts: '1.1' };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
});

const folder = mkdtempSync(join(tmpdir(), 'hyperv-oauth-'));
const keeping = openKeeping({ folder }, () => undefined);
const tokenKeys = randomBytes(32).toString('base64');
const sender = new Sender();
let app: SlackApp;
let origin: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => slack.listen(0, '127.0.0.1', resolve));
  await sender.open();
  app = createSlackApp({
    connection: {
      mode: 'oauth',
      clientId: '1.2',
      clientSecret: 'client-secret',
      signingSecret: SECRET,
      tokenKeys,
      port: 0,
    },
    slackApiUrl: `http://127.0.0.1:${(slack.address() as AddressInfo).port}/api/`,
    bot: createBot({ knowledge, today: () => '2026-11-22', keeping }, (error) => {
      throw error;
    }),
    log: pino({ level: 'silent' }),
    releases: [],
    commands: [],
    keeping,
    toPng: noPictures,
  });
  origin = `http://127.0.0.1:${await app.start()}`;
  sender.target = `${origin}/slack/events`;
});
afterAll(async () => {
  await app.stop();
  await sender.close();
  slack.closeAllConnections();
  slack.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Goes the way of somebody who installs the bot; gives the status of its end. */
async function install(team: string, meddle: (state: string) => string = (state) => state): Promise<number> {
  const started = await fetch(`${origin}/slack/install`, { redirect: 'manual' });
  const state = new URL(started.headers.get('location') ?? '').searchParams.get('state') ?? '';
  const cookie = (started.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const end = new URL(`${origin}/slack/oauth_redirect`);
  end.search = new URLSearchParams({ code: team, state: meddle(state) }).toString();
  return (await fetch(end, { headers: { cookie }, redirect: 'manual' })).status;
}
const kept = async (team: string) => (await keeping.installations(tokenKeys)).find(team);
const tokensOf = (method: string, about: string): readonly string[] =>
  calls.filter((call) => call.method === method && call.text.includes(about)).map(({ token }) => token);
const lifecycle = (team: string, event: object, ago = 0) =>
  sender.post(
    JSON.stringify({
      type: 'event_callback',
      team_id: team,
      api_app_id: 'A0',
      event_id: `Ev${randomBytes(6).toString('hex')}`,
      event_time: Math.floor(Date.now() / 1000) - ago,
      event,
    }),
    'application/json',
  );

test('each workspace is answered with the token of its own installation', async () => {
  for (const team of ['T0ONE', 'T0TWO']) {
    expect(await install(team)).toBe(200);
    await sender.command('checklist post small for HV-' + team, { team, channel: 'C0ONE' });
    await eventually(() => expect(tokensOf('chat.postMessage', `HV-${team}`).length).toBeGreaterThan(0));
    expect(new Set(tokensOf('chat.postMessage', `HV-${team}`))).toEqual(
      new Set([`Bearer xoxb-${team}-token`]),
    );
  }
});

test('tokens are not readable in the file of the database', async () => {
  await install('T0SECRET');
  expect(await kept('T0SECRET')).toContain('xoxb-T0SECRET-token');
  const files = ['hyperv-advisor.db', 'hyperv-advisor.db-wal'].map((name) =>
    readFileSync(join(folder, name)),
  );
  expect(Buffer.concat(files).includes('xoxb-T0SECRET')).toBe(false);
});

test('a state that was not given here installs nothing', async () => {
  expect(await install('T0FORGED', (state) => `${state}x`)).toBe(400);
  expect(await kept('T0FORGED')).toBeUndefined();
});

test('a workspace that did not install the bot is not answered', async () => {
  const sent = await sender.command('checklist', { team: 'T0NOBODY' });
  expect(sent.status).not.toBe(200);
  expect(sent.posts).toEqual([]);
});

test.for([
  ['app_uninstalled', { type: 'app_uninstalled' }],
  ['tokens_revoked', { type: 'tokens_revoked', tokens: { bot: ['U0BOT'] } }],
] as const)('%s removes the installation, and no later one', async ([name, event]) => {
  const team = `T0${name === 'app_uninstalled' ? 'GONE' : 'REVOKED'}`;
  await install(team);
  await lifecycle(team, event, 60);
  await lifecycle(team, { type: 'tokens_revoked', tokens: { oauth: ['U0ALICE'] } });
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(await kept(team)).toBeDefined();
  await lifecycle(team, event);
  await eventually(async () => expect(await kept(team)).toBeUndefined());
});
