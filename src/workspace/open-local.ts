import { portFailure, UserError } from '../errors.ts';
import { hasPage } from './page-files.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

/** Why there is no local workspace, in words for whoever started the bot. */
export interface Missing {
  readonly missing: string;
}

const MISSING =
  'The local workspace for the browser needs the development dependencies, which were left out of this installation; here is a session in the terminal instead.';

/** Opens the local workspace on a port, or on any where `PORT` asks for none and that one is in use. Throws `UserError` beside settings of a real Slack, and for a port in use. */
export async function openLocal(
  env: Readonly<Record<string, string | undefined>>,
  port: number,
): Promise<Workspace | Missing> {
  const real = REAL_SLACK.find((name) => env[name]?.trim());
  if (real !== undefined)
    throw new UserError(
      `${real} is set, so the local workspace does not start beside it. Remove it from .env or the environment to try the bot in the browser.`,
    );
  const emulate = await import('emulate').catch(() => undefined);
  if (emulate === undefined || !hasPage()) return { missing: MISSING };
  try {
    return await openWorkspace({ emulate, port });
  } catch (error) {
    const failure = portFailure(error, port);
    if (failure === undefined || env.PORT?.trim()) throw failure ?? error;
    // Nobody asked for this port: any will do.
    return openWorkspace({ emulate, port: 0 });
  }
}

/** Settings that only a real Slack has a use for. */
const REAL_SLACK = [
  'SLACK_BOT_TOKEN',
  'SLACK_APP_TOKEN',
  'SLACK_SIGNING_SECRET',
  'SLACK_CLIENT_ID',
  'SLACK_CLIENT_SECRET',
  'SLACK_API_URL',
];
