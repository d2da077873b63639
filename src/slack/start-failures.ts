import { portFailure, UserError } from '../errors.ts';
import type { Connection } from '../settings.ts';
import { reasonOf } from './send.ts';

/** Reasons of Slack's for which the token itself is the mistake. */
const TOKEN_REASONS = [
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'user_removed_from_team',
  'team_disabled',
  'not_allowed_token_type',
  'missing_scope',
];

const NEW_BOT_TOKEN = 'Copy it anew from the app\'s "OAuth & Permissions" page into .env.';
const NEW_APP_TOKEN =
  'Create it anew on the app\'s "Basic Information" page under "App-Level Tokens", with the scope connections:write.';

/** Why Slack's Web API would not say who the bot is. */
export function signInFailure(error: unknown, slackApiUrl: string | undefined): UserError {
  const reason = reasonOf(error);
  if (TOKEN_REASONS.includes(reason))
    return new UserError(`Slack refuses SLACK_BOT_TOKEN (${reason}).`, NEW_BOT_TOKEN);
  const where = slackApiUrl ?? 'https://slack.com/api/';
  const check =
    slackApiUrl === undefined ? 'Check the network of this machine.' : 'Check SLACK_API_URL and the network.';
  return new UserError(`Slack did not answer at ${where} (${reason}).`, check);
}

/** Why no deliveries can be taken. */
export function openFailure(error: unknown, { port }: Connection): UserError {
  const ofPort = portFailure(error, port);
  if (ofPort !== undefined) return ofPort;
  const reason = reasonOf(error);
  if (TOKEN_REASONS.includes(reason))
    return new UserError(`Slack refuses SLACK_APP_TOKEN (${reason}).`, NEW_APP_TOKEN);
  return new UserError(
    `The Socket Mode connection did not open (${reason}).`,
    "Check that Socket Mode is on in the app's settings, that SLACK_APP_TOKEN has the scope connections:write, and that the network lets WebSockets through.",
  );
}
