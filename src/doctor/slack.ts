import type { Connection, Settings } from '../settings.ts';
import { type Check, notChecked, ok, problem, warning } from './check.ts';
import { checkClock } from './clock.ts';
import { checkScopes } from './scopes.ts';
import { callSlack, SLACK_API_URL, type SlackAnswer } from './slack-calls.ts';

const NAMES = ['Bot token', 'Scopes', 'App-level token', 'Signing secret', 'Clock'];

/** Whether Slack takes the tokens. `wanted`: scopes of the manifest. */
export async function checkSlack(
  settings: Settings | undefined,
  wanted: readonly string[],
): Promise<readonly Check[]> {
  if (settings?.slack === undefined) {
    const because = settings === undefined ? 'The settings come first.' : 'No Slack setting is set.';
    return NAMES.map((name) => notChecked(name, because));
  }
  const { slack, slackApiUrl: apiUrl = SLACK_API_URL } = settings;
  if (slack.mode === 'oauth') {
    const perWorkspace = 'Each workspace that installs the bot has its own.';
    return [
      notChecked('Bot token', perWorkspace),
      notChecked('Scopes', perWorkspace),
      ...checkSecret(slack),
      checkClock(await callSlack(apiUrl, 'api.test')),
    ];
  }
  const answer = await callSlack(apiUrl, 'auth.test', slack.botToken);
  return [
    checkBotToken(answer, apiUrl),
    checkScopes(answer, wanted),
    ...(slack.mode === 'socket' ? [await checkAppToken(apiUrl, slack.appToken)] : checkSecret(slack)),
    checkClock(answer),
  ];
}

const unreachable = (name: string, apiUrl: string): Check =>
  problem(
    name,
    `Slack did not answer at ${apiUrl}.`,
    'Check the network of this machine, its proxy, and SLACK_API_URL.',
  );

function checkBotToken(answer: SlackAnswer | undefined, apiUrl: string): Check {
  const name = 'Bot token';
  if (answer === undefined) return unreachable(name, apiUrl);
  if (answer.error !== undefined) {
    return problem(
      name,
      `Slack refuses it (${answer.error}).`,
      'Copy it anew from the app\'s "OAuth & Permissions" page into SLACK_BOT_TOKEN.',
    );
  }
  const { user = 'a bot', team = 'a workspace' } = answer.body;
  return ok(name, `It signs in as ${user} to ${team}.`);
}

async function checkAppToken(apiUrl: string, token: string): Promise<Check> {
  const name = 'App-level token';
  // Slack gives an address; nobody connects to it, and it expires.
  const answer = await callSlack(apiUrl, 'apps.connections.open', token);
  if (answer === undefined) return unreachable(name, apiUrl);
  if (answer.error === undefined) return ok(name, 'It can open a Socket Mode connection.');
  return problem(
    name,
    `It cannot open a Socket Mode connection (${answer.error}).`,
    'Switch Socket Mode on in the app\'s settings, and create the token anew on "Basic Information", "App-Level Tokens", with the scope connections:write.',
  );
}

/** 32 digits of base 16, as long as Slack has made them. */
const SIGNING_SECRET = /^[\da-f]{32}$/;

function checkSecret({ signingSecret }: Extract<Connection, { mode: 'http' | 'oauth' }>): readonly Check[] {
  const name = 'Signing secret';
  if (SIGNING_SECRET.test(signingSecret)) return [ok(name, 'It looks like one.')];
  return [
    warning(
      name,
      `It does not look like one: it has ${signingSecret.length} characters, and Slack's are 32 digits and letters from a to f.`,
      'Copy it anew from "Basic Information", "App Credentials", "Signing Secret".',
    ),
  ];
}
