import type { Environment, FoundEnvironment } from '../environment.ts';
import { UserError } from '../errors.ts';
import { readSettings, SETTINGS, type Settings } from '../settings.ts';
import { type Check, ok, problem, warning } from './check.ts';

const NAME = 'Settings';

/** Whether the settings are complete and fit together. `undefined`: the bot could not start with them. */
export function checkSettings(
  find: () => FoundEnvironment,
  faultOfKeys: (keys: string) => string | undefined,
): {
  readonly settings: Settings | undefined;
  readonly checks: readonly Check[];
} {
  try {
    const { env, warnings } = find();
    const settings = readSettings(env);
    const doubts = [
      ...warnings.map((found) => warning(NAME, found, 'Let only the user of the bot read it.')),
      ...unknownNames(env),
      ...unusedSecret(env, settings),
    ];
    const fault = settings.slack?.mode === 'oauth' ? faultOfKeys(settings.slack.tokenKeys) : undefined;
    if (fault !== undefined) {
      const advice = 'Make one with: openssl rand -base64 32';
      return { settings, checks: [problem(NAME, `HYPERV_TOKEN_KEYS: ${fault}`, advice), ...doubts] };
    }
    const found = `They are complete: ${wayOf(settings)}.`;
    return { settings, checks: [ok(NAME, found), ...doubts] };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const advice = error.hint ?? 'Change it in .env; .env.example tells what each is.';
    return { settings: undefined, checks: [problem(NAME, error.message, advice)] };
  }
}

const WAYS = {
  socket: 'Socket Mode, for one workspace',
  http: 'HTTP, for one workspace',
  oauth: 'HTTP, for every workspace that installs the bot',
} as const;

const wayOf = ({ slack }: Settings): string =>
  slack === undefined ? 'no Slack setting, so a local workspace in the browser' : WAYS[slack.mode];

/** A name that is misspelt would be ignored without a word. */
function unknownNames(env: Environment): readonly Check[] {
  return Object.keys(env)
    .filter((name) => name.startsWith('HYPERV_') && !SETTINGS.includes(name.replace(/_FILE$/, '')))
    .map((name) => warning(NAME, `There is no setting ${name}.`, 'Check its name, or remove it.'));
}

function unusedSecret(env: Environment, { slack }: Settings): readonly Check[] {
  const unused = {
    SLACK_SIGNING_SECRET: slack?.mode === 'socket' && 'SLACK_APP_TOKEN is set, so Socket Mode is used',
    SLACK_CLIENT_ID:
      slack !== undefined &&
      slack.mode !== 'oauth' &&
      'SLACK_BOT_TOKEN is set, so the bot serves one workspace',
  };
  return Object.entries(unused).flatMap(([name, because]) =>
    because === false || !env[name]?.trim()
      ? []
      : [warning(NAME, `${name} is not used: ${because}.`, 'Remove the one that is not meant.')],
  );
}
