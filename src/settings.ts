import type { Environment } from './environment.ts';
import { UserError } from './errors.ts';

/** How the bot reaches Slack. */
export type Connection =
  | { readonly mode: 'socket'; readonly botToken: string; readonly appToken: string; readonly port: number }
  | {
      readonly mode: 'http';
      readonly botToken: string;
      readonly signingSecret: string;
      readonly port: number;
      /** Address to listen on; absent: all addresses of the machine. */
      readonly host?: string;
    }
  /** Over HTTP too, for every workspace that installs the bot. */
  | {
      readonly mode: 'oauth';
      readonly clientId: string;
      readonly clientSecret: string;
      readonly signingSecret: string;
      /** Keys that the tokens are encrypted with: the first one closes, all of them open. */
      readonly tokenKeys: string;
      readonly port: number;
      readonly host?: string;
    };

export interface Settings {
  /** Absent: no Slack setting is set, so a local session starts. */
  readonly slack?: Connection;
  /** Where Slack's Web API is; absent means Slack's own address. Ends with a slash. */
  readonly slackApiUrl?: string;
  readonly logLevel: string;
  /** Where the metrics are served; absent: nowhere. */
  readonly metrics?: { readonly port: number; readonly host: string };
  /** Requests that a person may make, and that may come from a channel, in a minute; 0: any number. */
  readonly limits: { readonly person: number; readonly channel: number };
  /** Seconds between "not ready" and the last request that is taken. */
  readonly drainSeconds: number;
  readonly store: StorePlace;
  /** Ids of the people who may see what was asked in vain. */
  readonly curators: readonly string[];
  /** `false`: no question is kept. */
  readonly keepsQuestions: boolean;
  /** Days after which closed lists and questions are removed. */
  readonly retentionDays: number;
}

/** Where the bot keeps its lists: in a folder on this machine, or in a Postgres database that several bots share. */
export type StorePlace = { readonly folder: string } | { readonly address: string };

/** Names of all settings, as .env.example lists them. */
export const SETTINGS: readonly string[] = [
  'SLACK_BOT_TOKEN',
  'SLACK_APP_TOKEN',
  'SLACK_SIGNING_SECRET',
  'SLACK_CLIENT_ID',
  'SLACK_CLIENT_SECRET',
  'HYPERV_TOKEN_KEYS',
  'PORT',
  'SLACK_API_URL',
  'DATA_DIR',
  'DATABASE_URL',
  'HYPERV_CURATORS',
  'HYPERV_QUESTIONS',
  'HYPERV_RETENTION_DAYS',
  'HYPERV_PERSON_LIMIT',
  'HYPERV_CHANNEL_LIMIT',
  'LOG_LEVEL',
  'METRICS_PORT',
  'METRICS_HOST',
  'DRAIN_SECONDS',
];

const PORT_MAX = 65_535;
const DRAIN_SECONDS_MAX = 60;
const LIMIT_MAX = 100_000;
const PERSON_LIMIT = 30;
const CHANNEL_LIMIT = 60;

const WHERE = {
  SLACK_BOT_TOKEN:
    'Copy it from the app\'s "OAuth & Permissions" page (Bot User OAuth Token, starts with xoxb-)',
  SLACK_APP_TOKEN:
    'Create one on the app\'s "Basic Information" page under "App-Level Tokens" with the scope connections:write (starts with xapp-)',
  SLACK_SIGNING_SECRET: 'Copy it from the app\'s "Basic Information" page under "App Credentials"',
} as const;
type SlackVariable = keyof typeof WHERE;

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

/** Types the environment. Throws `UserError` that names the variable and where to find its value. */
export function readSettings(env: Environment): Settings {
  const slack = readConnection(env);
  const slackApiUrl = readApiUrl(env);
  return {
    ...(slack === undefined ? {} : { slack }),
    ...(slackApiUrl === undefined ? {} : { slackApiUrl }),
    logLevel: readLogLevel(env, slack === undefined ? 'warn' : 'info'),
    ...readMetrics(env),
    limits: {
      person: readNumber(env, 'HYPERV_PERSON_LIMIT', 0, LIMIT_MAX, PERSON_LIMIT),
      channel: readNumber(env, 'HYPERV_CHANNEL_LIMIT', 0, LIMIT_MAX, CHANNEL_LIMIT),
    },
    drainSeconds: readNumber(env, 'DRAIN_SECONDS', 0, DRAIN_SECONDS_MAX, 0),
    store: readStorePlace(env),
    ...readKeeping(env),
  };
}

/** Socket Mode wins when both ways are set. */
function readConnection(env: Environment): Connection | undefined {
  const value = (name: SlackVariable): string | undefined => env[name]?.trim() || undefined;
  const [botToken, appToken, signingSecret] = [
    value('SLACK_BOT_TOKEN'),
    value('SLACK_APP_TOKEN'),
    value('SLACK_SIGNING_SECRET'),
  ];
  if (botToken === undefined && env.SLACK_CLIENT_ID?.trim()) return readOAuth(env, signingSecret);
  if (botToken === undefined && appToken === undefined && signingSecret === undefined) return undefined;
  if (botToken === undefined)
    throw missing('SLACK_BOT_TOKEN', appToken === undefined ? 'SLACK_SIGNING_SECRET' : 'SLACK_APP_TOKEN');
  mustStartWith('SLACK_BOT_TOKEN', botToken, 'xoxb-');
  const port = readPort(env);
  if (appToken !== undefined) {
    mustStartWith('SLACK_APP_TOKEN', appToken, 'xapp-');
    return { mode: 'socket', botToken, appToken, port };
  }
  if (signingSecret !== undefined) return { mode: 'http', botToken, signingSecret, port };
  throw new UserError(
    `SLACK_BOT_TOKEN is set, but neither SLACK_APP_TOKEN nor SLACK_SIGNING_SECRET is. For Socket Mode, set SLACK_APP_TOKEN: ${lowerFirst(WHERE.SLACK_APP_TOKEN)}.`,
  );
}

/** Without a token of its own the bot takes those of the workspaces that install it. */
function readOAuth(env: Environment, signingSecret: string | undefined): Connection {
  const needed = (name: string, where: string): string => {
    const value = env[name]?.trim();
    if (value !== undefined && value !== '') return value;
    throw new UserError(`${name} is not set, but SLACK_CLIENT_ID is. ${where} into .env.`);
  };
  return {
    mode: 'oauth',
    clientId: needed('SLACK_CLIENT_ID', ''),
    clientSecret: needed(
      'SLACK_CLIENT_SECRET',
      'Copy it from the app\'s "Basic Information" page under "App Credentials"',
    ),
    signingSecret: signingSecret ?? needed('SLACK_SIGNING_SECRET', WHERE.SLACK_SIGNING_SECRET),
    tokenKeys: needed('HYPERV_TOKEN_KEYS', 'Make one with "openssl rand -base64 32" and put it'),
    port: readPort(env),
  };
}

function missing(name: SlackVariable, present: SlackVariable): UserError {
  return new UserError(`${name} is not set, but ${present} is. ${WHERE[name]} into .env.`);
}

function mustStartWith(name: SlackVariable, value: string, prefix: string): void {
  if (!value.startsWith(prefix))
    throw new UserError(`${name} does not start with ${prefix}. ${WHERE[name]}.`);
}

export const readPort = (env: Environment): number => readNumber(env, 'PORT', 0, PORT_MAX, 3000);

function readNumber(env: Environment, name: string, least: number, most: number, usual: number): number {
  const text = env[name]?.trim() || String(usual);
  const value = Number(text);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new UserError(`${name} is "${text}"; it must be a whole number from ${least} to ${most}.`);
}

/** Metrics tell how a bot is used: nobody gets them who was not let in. */
function readMetrics(env: Environment): Pick<Settings, 'metrics'> {
  if (!env.METRICS_PORT?.trim()) return {};
  const port = readNumber(env, 'METRICS_PORT', 0, PORT_MAX, 0);
  return { metrics: { port, host: env.METRICS_HOST?.trim() || '127.0.0.1' } };
}

function readApiUrl(env: Environment): string | undefined {
  const text = env.SLACK_API_URL?.trim();
  if (text === undefined || text === '') return undefined;
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new UserError(
      `SLACK_API_URL is "${text}"; it must be an http or https address, such as https://slack-gov.com/api/.`,
    );
  }
  return text.endsWith('/') ? text : `${text}/`;
}

/** `usual`: whoever tries the bot on their own machine has the page before them, and no use for a log of it. */
function readLogLevel(env: Environment, usual: string): string {
  const level = env.LOG_LEVEL?.trim() || usual;
  if (LOG_LEVELS.includes(level)) return level;
  throw new UserError(`LOG_LEVEL is "${level}"; it must be one of ${LOG_LEVELS.join(', ')}.`);
}

/** Postgres wins when both are set. Throws `UserError` for an address of something else. */
export function readStorePlace(env: Environment): StorePlace {
  const address = env.DATABASE_URL?.trim();
  if (address === undefined || address === '') return { folder: env.DATA_DIR?.trim() || 'data' };
  if (/^postgres(?:ql)?:\/\//.test(address) && URL.canParse(address)) return { address };
  // The address itself holds a password and is not repeated.
  throw new UserError(
    'DATABASE_URL is not the address of a Postgres database. Write it as postgres://user:password@host:5432/name, or leave it empty to keep everything in DATA_DIR.',
  );
}

const RETENTION_DAYS = 365;
const RETENTION_DAYS_MAX = 3650;

function readKeeping(env: Environment): Pick<Settings, 'curators' | 'keepsQuestions' | 'retentionDays'> {
  const questions = env.HYPERV_QUESTIONS?.trim().toLowerCase() || 'on';
  if (questions !== 'on' && questions !== 'off')
    throw new UserError(`HYPERV_QUESTIONS is "${questions}"; it must be on or off.`);
  const retentionDays = readNumber(env, 'HYPERV_RETENTION_DAYS', 1, RETENTION_DAYS_MAX, RETENTION_DAYS);
  const curators = (env.HYPERV_CURATORS ?? '').split(/[\s,]+/).filter((id) => id !== '');
  return { curators, keepsQuestions: questions === 'on', retentionDays };
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
