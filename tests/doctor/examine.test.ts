import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import nock from 'nock';
import { afterEach, expect, onTestFinished, test } from 'vitest';
import type { Check } from '../../src/doctor/check.ts';
import { checkClock } from '../../src/doctor/clock.ts';
import { examine, type Patient } from '../../src/doctor/examine.ts';
import { checkKnowledge } from '../../src/doctor/knowledge.ts';
import { checkFolder, checkNode, roomOf } from '../../src/doctor/machine.ts';
import { UserError } from '../../src/errors.ts';

const API = 'https://slack.com';
const SCOPES = ['chat:write', 'commands', 'files:write'];
const TOKEN = 'xoxb-hidden-1';
const APP = 'xapp-hidden-2';
const SECRET = '0123456789abcdef0123456789abcdef';
const SOCKET = { SLACK_BOT_TOKEN: TOKEN, SLACK_APP_TOKEN: APP };
const HTTP = { SLACK_BOT_TOKEN: TOKEN, SLACK_SIGNING_SECRET: SECRET };

afterEach(() => nock.cleanAll());

const patient = (env: Record<string, string>, over: Partial<Patient> = {}): Patient => ({
  findEnvironment: () => ({ env, warnings: [] }),
  nodeVersion: '24.1.0',
  scopes: SCOPES,
  knowledge: { version: '2026.11.0', checked: '2026-11-22' },
  today: '2026-11-22',
  lookAtDatabase: async () => ({ version: 5, newest: 5 }),
  faultOfKeys: () => undefined,
  ...over,
});

/** Slack answers `auth.test` once. */
function slackSays(
  body: Record<string, unknown> = { ok: true, user: 'advisor', team: 'Acme' },
  { scopes = SCOPES.join(','), behindS = 0, method = 'auth.test', token = TOKEN } = {},
): void {
  nock(API, { reqheaders: { authorization: `Bearer ${token}` } })
    .post(`/api/${method}`)
    .reply(200, body, {
      'x-oauth-scopes': scopes,
      date: new Date(Date.now() - behindS * 1000).toUTCString(),
    });
}

const opens = (answer: Record<string, unknown> = { ok: true, url: 'wss://hidden' }): void =>
  slackSays(answer, { method: 'apps.connections.open', token: APP });

async function found(name: string, whole: Patient): Promise<Check | undefined> {
  const checks = await examine(whole);
  expect(JSON.stringify(checks)).not.toMatch(/hidden|0123456789abcdef/);
  for (const { state, advice } of checks)
    expect(advice === undefined).toBe(state === 'ok' || state === 'not checked');
  return checks.find((check) => check.name === name);
}

test('all is well over Socket Mode and over HTTP', async () => {
  slackSays();
  opens();
  const socket = await examine(patient(SOCKET));
  expect(socket.map(({ state }) => state)).toEqual(socket.map(() => 'ok'));
  expect(socket.find(({ name }) => name === 'Bot token')?.found).toBe('It signs in as advisor to Acme.');
  slackSays();
  const http = await examine(patient(HTTP));
  expect(http.map(({ state }) => state)).toEqual(http.map(() => 'ok'));
});

test('settings with which the bot could not start are a problem, and what needs them is not checked', async () => {
  const checks = await examine(patient({ SLACK_BOT_TOKEN: TOKEN }));
  expect(checks.filter(({ state }) => state === 'problem').map(({ name }) => name)).toEqual(['Settings']);
  expect(checks.filter(({ state }) => state === 'not checked')).toHaveLength(6);
});

test.each([
  ['a misspelt name', { HYPERV_RETENTION: '3' }, 'There is no setting HYPERV_RETENTION.'],
  ['a secret that is not used', { SLACK_SIGNING_SECRET: SECRET }, /^SLACK_SIGNING_SECRET is not used: /],
  ['a client id that is not used', { SLACK_CLIENT_ID: '1' }, /^SLACK_CLIENT_ID is not used: /],
])('%s is warned of', async (_, env, words) => {
  slackSays();
  opens();
  const checks = await examine(patient({ ...SOCKET, ...env }));
  expect(checks.find(({ state }) => state === 'warning')).toMatchObject({
    name: 'Settings',
    found: expect.stringMatching(words),
  });
});

test('a key that is none is a problem', async () => {
  nock(API).post('/api/api.test').reply(200, { ok: true });
  const env = {
    SLACK_CLIENT_ID: '1',
    SLACK_CLIENT_SECRET: 'hidden',
    SLACK_SIGNING_SECRET: SECRET,
    HYPERV_TOKEN_KEYS: 'hidden',
  };
  const whole = patient(env, { faultOfKeys: () => 'A key is 4 bytes long.' });
  expect(await found('Settings', whole)).toMatchObject({
    state: 'problem',
    found: 'HYPERV_TOKEN_KEYS: A key is 4 bytes long.',
  });
});

test('a bot token that Slack refuses is a problem', async () => {
  slackSays({ ok: false, error: 'invalid_auth' });
  expect(await found('Bot token', patient(HTTP))).toMatchObject({
    state: 'problem',
    found: 'Slack refuses it (invalid_auth).',
  });
});

test('a Slack that does not answer is a problem', async () => {
  nock(API).post('/api/auth.test').replyWithError('down');
  expect(await found('Bot token', patient(HTTP))).toMatchObject({
    state: 'problem',
    found: 'Slack did not answer at https://slack.com/api/.',
  });
});

test('an app-level token that cannot open a connection is a problem', async () => {
  slackSays();
  opens({ ok: false, error: 'missing_scope' });
  expect(await found('App-level token', patient(SOCKET))).toMatchObject({
    state: 'problem',
    found: 'It cannot open a Socket Mode connection (missing_scope).',
  });
});

test('a signing secret that looks like none is warned of', async () => {
  slackSays();
  const env = { ...HTTP, SLACK_SIGNING_SECRET: 'hidden' };
  expect(await found('Signing secret', patient(env))).toMatchObject({
    state: 'warning',
    found: expect.stringContaining('it has 6 characters'),
  });
});

test.each([
  ['commands,files:write', 'problem', 'The token lacks chat:write.'],
  ['chat:write,commands', 'warning', 'The token lacks files:write (no pictures and exports are uploaded).'],
  ['chat:write,commands,files:write,admin', 'warning', 'The token may do more than the bot needs: admin.'],
])('scopes %s', async (scopes, state, words) => {
  slackSays(undefined, { scopes });
  expect(await found('Scopes', patient(HTTP))).toMatchObject({ state, found: words });
});

test.each([
  [61, 'warning', /ahead of/],
  [-61, 'warning', /behind/],
  [301, 'problem', /over HTTP the bot refuses/],
  [60, 'ok', /agrees/],
])('a clock that is %i seconds ahead', (clockAheadS, state, words) => {
  expect(checkClock({ clockAheadS })).toMatchObject({ state, found: expect.stringMatching(words) });
});

test('the clock of Slack is that of its answer', async () => {
  slackSays(undefined, { behindS: 120 });
  expect(await found('Clock', patient(HTTP))).toMatchObject({
    state: 'warning',
    found: expect.stringMatching(/^It is (119|12\d) seconds ahead of/),
  });
});

test.each([
  [async () => ({ version: undefined, newest: 5 }), 'ok', /There is none yet/],
  [async () => ({ version: 3, newest: 5 }), 'ok', /brought up to date by the next start/],
  [async () => ({ version: 6, newest: 5 }), 'problem', /knows versions up to 5/],
  [() => Promise.reject(new UserError('Away.')), 'problem', /^Away\.$/],
  [
    () => Promise.reject(Object.assign(new Error('postgres://u:hidden@db'), { code: 'X1' })),
    'problem',
    /^It cannot be used \(X1\)\.$/,
  ],
])('a database, case %#', async (lookAtDatabase, state, words) => {
  expect(await found('Database', patient({}, { lookAtDatabase }))).toMatchObject({
    state,
    found: expect.stringMatching(words),
  });
});

test('a base that is older than 180 days is warned of', () => {
  expect(checkKnowledge('1', '2026-05-26', '2026-11-22')).toMatchObject({ state: 'ok' });
  expect(checkKnowledge('1', '2026-05-25', '2026-11-22')).toMatchObject({ state: 'warning' });
});

test.each([
  ['20.18.3', 'problem'],
  ['20.19.0', 'ok'],
  ['26.0.0', 'ok'],
])('Node %s', (version, state) => expect(checkNode(version).state).toBe(state));

test.each([
  [63, 'problem'],
  [511, 'warning'],
  [512, 'ok'],
])('%i MiB of free disk', (room, state) => expect(roomOf(room).state).toBe(state));

test('a data folder that others may look into is warned of', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hyperv-doctor-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  expect(checkFolder(folder).state).toBe('ok');
  expect(checkFolder(join(folder, 'none')).state).toBe('ok');
  chmodSync(folder, 0o755);
  expect(checkFolder(folder)).toMatchObject({ state: 'warning', advice: `Run: chmod 700 ${folder}` });
});
