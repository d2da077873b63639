import { type Check, notChecked, ok, problem, warning } from './check.ts';
import type { SlackAnswer } from './slack-calls.ts';

const NAME = 'Scopes';

/** Scopes that the bot works without, and what it cannot do then. */
const OPTIONAL: Readonly<Record<string, string>> = {
  'files:write': 'no pictures and exports are uploaded',
  'channels:read': 'lists of public channels are not shown on the Home tab, exported or reopened',
  'groups:read': 'lists of private channels are not shown on the Home tab, exported or reopened',
};

/** Whether the token has the scopes of the manifest, and no more. */
export function checkScopes(answer: SlackAnswer | undefined, wanted: readonly string[]): Check {
  const scopes = answer?.error === undefined ? answer?.scopes : undefined;
  if (scopes === undefined) return notChecked(NAME, 'Slack did not tell the scopes of the token.');
  const missing = wanted.filter((scope) => !scopes.includes(scope));
  const needed = missing.filter((scope) => OPTIONAL[scope] === undefined);
  const reinstall = 'Install the app anew with manifest.yml.';
  if (needed.length > 0) return problem(NAME, `The token lacks ${needed.join(', ')}.`, reinstall);
  if (missing.length > 0) {
    const effects = missing.map((scope) => `${scope} (${OPTIONAL[scope]})`);
    return warning(NAME, `The token lacks ${effects.join(', ')}.`, reinstall);
  }
  const extra = scopes.filter((scope) => !wanted.includes(scope));
  if (extra.length > 0) {
    return warning(
      NAME,
      `The token may do more than the bot needs: ${extra.join(', ')}.`,
      'Remove these from the app, and install it anew.',
    );
  }
  return ok(NAME, 'The token has those of the manifest and no more.');
}
