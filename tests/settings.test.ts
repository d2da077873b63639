import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { UserError } from '../src/errors.ts';
import { readSettings, SETTINGS } from '../src/settings.ts';

const BOT = 'xoxb-1-a';
const APP = 'xapp-1-a';
const SECRET = 'secret';

const KEEPING = {
  curators: [],
  keepsQuestions: true,
  retentionDays: 365,
  drainSeconds: 0,
  limits: { person: 30, channel: 60 },
};

test('without Slack settings there is no connection', () => {
  expect(readSettings({})).toEqual({ logLevel: 'warn', store: { folder: 'data' }, ...KEEPING });
  expect(readSettings({ SLACK_BOT_TOKEN: '', SLACK_APP_TOKEN: ' ' })).toEqual({
    logLevel: 'warn',
    store: { folder: 'data' },
    ...KEEPING,
  });
});

test.each([
  [{ SLACK_APP_TOKEN: APP }, { mode: 'socket', botToken: BOT, appToken: APP, port: 3000 }],
  [
    { SLACK_SIGNING_SECRET: SECRET, PORT: '8080' },
    { mode: 'http', botToken: BOT, signingSecret: SECRET, port: 8080 },
  ],
  [
    { SLACK_APP_TOKEN: APP, SLACK_SIGNING_SECRET: SECRET },
    { mode: 'socket', botToken: BOT, appToken: APP, port: 3000 },
  ],
])('a bot token with %j connects', (env, connection) => {
  expect(readSettings({ SLACK_BOT_TOKEN: BOT, ...env }).slack).toEqual(connection);
});

test.each([
  [
    { SLACK_APP_TOKEN: APP },
    /^SLACK_BOT_TOKEN is not set, but SLACK_APP_TOKEN is\. .*"OAuth & Permissions" page/,
  ],
  [{ SLACK_SIGNING_SECRET: SECRET }, /^SLACK_BOT_TOKEN is not set, but SLACK_SIGNING_SECRET is\./],
  [
    { SLACK_BOT_TOKEN: BOT },
    /^SLACK_BOT_TOKEN is set, but neither SLACK_APP_TOKEN nor SLACK_SIGNING_SECRET is\. .*"App-Level Tokens"/,
  ],
  [{ SLACK_BOT_TOKEN: APP, SLACK_APP_TOKEN: APP }, /^SLACK_BOT_TOKEN does not start with xoxb-\./],
  [{ SLACK_BOT_TOKEN: BOT, SLACK_APP_TOKEN: BOT }, /^SLACK_APP_TOKEN does not start with xapp-\./],
  [
    { SLACK_BOT_TOKEN: BOT, SLACK_APP_TOKEN: APP, PORT: '70000' },
    /^PORT is "70000"; it must be a whole number from 0 to 65535\./,
  ],
  [{ SLACK_API_URL: 'slack.com' }, /^SLACK_API_URL is "slack\.com"; it must be an http or https address/],
  [{ SLACK_CLIENT_ID: '1.2' }, /^SLACK_CLIENT_SECRET is not set, but SLACK_CLIENT_ID is\. .*App Credentials/],
  [
    { SLACK_CLIENT_ID: '1.2', SLACK_CLIENT_SECRET: 's', SLACK_SIGNING_SECRET: 's' },
    /^HYPERV_TOKEN_KEYS is not set, but SLACK_CLIENT_ID is\. .*openssl rand/,
  ],
  [{ HYPERV_QUESTIONS: 'maybe' }, /^HYPERV_QUESTIONS is "maybe"/],
  [{ HYPERV_RETENTION_DAYS: '0' }, /^HYPERV_RETENTION_DAYS is "0"; it must be a whole number from 1/],
  [{ METRICS_PORT: 'on' }, /^METRICS_PORT is "on"; it must be a whole number from 0/],
  [{ DRAIN_SECONDS: '61' }, /^DRAIN_SECONDS is "61"; it must be a whole number from 0 to 60/],
  [{ HYPERV_PERSON_LIMIT: '-1' }, /^HYPERV_PERSON_LIMIT is "-1"; it must be a whole number from 0/],
  [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL is "loud"; it must be one of trace/],
])('%j is one sentence that names the variable', (env, sentence) => {
  expect(() => readSettings(env)).toThrow(UserError);
  expect(() => readSettings(env)).toThrow(sentence);
});

test('a client id without a token of its own is for many workspaces', () => {
  const env = {
    SLACK_CLIENT_ID: '1.2',
    SLACK_CLIENT_SECRET: 'c',
    SLACK_SIGNING_SECRET: SECRET,
    HYPERV_TOKEN_KEYS: 'k',
  };
  expect(readSettings(env).slack).toEqual({
    mode: 'oauth',
    clientId: '1.2',
    clientSecret: 'c',
    signingSecret: SECRET,
    tokenKeys: 'k',
    port: 3000,
  });
  expect(readSettings({ ...env, SLACK_BOT_TOKEN: BOT }).slack?.mode).toBe('http');
});

test('what is kept, and who may see it, is set', () => {
  const set = { HYPERV_CURATORS: 'U1, U2', HYPERV_QUESTIONS: 'off', HYPERV_RETENTION_DAYS: '30' };
  expect(readSettings(set)).toMatchObject({
    curators: ['U1', 'U2'],
    keepsQuestions: false,
    retentionDays: 30,
  });
});

test('metrics are served nowhere until a port is set, and then on this machine only', () => {
  expect(readSettings({}).metrics).toBeUndefined();
  expect(readSettings({ METRICS_HOST: '0.0.0.0' }).metrics).toBeUndefined();
  expect(readSettings({ METRICS_PORT: '9464' }).metrics).toEqual({ port: 9464, host: '127.0.0.1' });
  expect(readSettings({ METRICS_PORT: '9464', METRICS_HOST: '::' }).metrics).toEqual({
    port: 9464,
    host: '::',
  });
});

test('.env.example has every setting, and none that there is not', () => {
  const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
  const names = [...example.matchAll(/^([A-Z_]+)=/gm)].map(([, name = '']) => name);
  expect(names.toSorted()).toEqual([...SETTINGS].toSorted());
});

test('the README tells of every setting', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const names = [...readme.matchAll(/^\| `([A-Z_]+)` /gm)].map(([, name = '']) => name);
  expect(names.toSorted()).toEqual([...SETTINGS].toSorted());
});

test("the address of Slack's Web API ends with a slash", () => {
  expect(readSettings({ SLACK_API_URL: 'https://slack-gov.com/api' }).slackApiUrl).toBe(
    'https://slack-gov.com/api/',
  );
});

test('lists are kept in a folder, or in Postgres where that is set', () => {
  expect(readSettings({ DATA_DIR: '/srv/bot' }).store).toEqual({ folder: '/srv/bot' });
  const address = 'postgres://bot:secret@db:5432/bot';
  expect(readSettings({ DATA_DIR: '/srv/bot', DATABASE_URL: address }).store).toEqual({ address });
});

test('a database that is no Postgres is refused without its password being repeated', () => {
  expect(() => readSettings({ DATABASE_URL: 'mysql://bot:secret@db/bot' })).toThrow(
    /^DATABASE_URL is not the address of a Postgres database(?!.*secret)/,
  );
});
