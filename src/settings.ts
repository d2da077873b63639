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
    };

export interface Settings {
  /** Absent: no Slack setting is set, so a local session starts. */
  readonly slack?: Connection;
  /** Where Slack's Web API is; absent means Slack's own address. Ends with a slash. */
  readonly slackApiUrl?: string;
  readonly logLevel: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

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

function missing(name: SlackVariable, present: SlackVariable): UserError {
  return new UserError(`${name} is not set, but ${present} is. ${WHERE[name]} into .env.`);
}

function mustStartWith(name: SlackVariable, value: string, prefix: string): void {
  if (!value.startsWith(prefix))
    throw new UserError(`${name} does not start with ${prefix}. ${WHERE[name]}.`);
}

function readPort(env: Environment): number {
  const text = env.PORT?.trim() || '3000';
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new UserError(`PORT is "${text}"; it must be a whole number from 0 to 65535.`);
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

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
