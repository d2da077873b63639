import { answersOf } from './answers/answers.ts';
import { createBot } from './bot.ts';
import { commands } from './commands/index.ts';
import { findEnvironment } from './environment.ts';
import { UserError } from './errors.ts';
import { loadCompiledBase } from './knowledge/compiled.ts';
import { Knowledge } from './knowledge/knowledge.ts';
import type { Release } from './knowledge/schema.ts';
import { createLog } from './log.ts';
import { openKeeping } from './open-keeping.ts';
import { openMetrics } from './open-metrics.ts';
import { toPng } from './png.ts';
import { requestId } from './request-id.ts';
import { readPort, readSettings } from './settings.ts';
import { staleBuildWarning } from './stale-build.ts';
import { localDay } from './today.ts';
import type { Missing } from './workspace/open-local.ts';
import type { Workspace } from './workspace/workspace.ts';

/** What greets a bot that has just started is answered first: its health, a Socket Mode handshake. */
const WARM_AFTER_MS = 1000;

async function main(): Promise<void> {
  const { env, warnings } = findEnvironment();
  const settings = readSettings(env);
  const { slack: connection, slackApiUrl, logLevel, store, curators } = settings;
  const warning = staleBuildWarning();
  if (warning !== undefined) process.stderr.write(`${warning}\n`);
  const log = createLog(logLevel);
  for (const sentence of warnings) log.warn(sentence);
  const knowledge = new Knowledge(await loadCompiledBase());
  const slack = connection === undefined ? await openLocalWorkspace(env) : { connection, slackApiUrl };
  const keeping = openKeeping('store' in slack ? slack.store : store, (err) =>
    log.warn({ err }, 'database connection lost'),
  );
  const bot = createBot(
    { knowledge, today: localDay, keeping, curators },
    (err, reference) => log.error({ err, reference }, 'bug'),
    requestId,
  );
  if ('missing' in slack) {
    const { startSession } = await import('./terminal/session.ts');
    process.stdout.write(`${slack.missing}\n\n`);
    return startSession(bot, process.stdin, process.stdout);
  }
  await keeping.shareSalt();
  // A key that is none is told at the start, not when somebody installs the bot.
  if (connection?.mode === 'oauth') await keeping.installations(connection.tokenKeys);
  // Loaded only here: a session in the terminal starts without the Slack library.
  const { runSlackApp } = await import('./slack/run.ts');
  const metrics =
    settings.metrics === undefined ? undefined : await openMetrics(settings.metrics, knowledge, keeping);
  const port = await runSlackApp({
    connection: slack.connection,
    tally: metrics?.tally,
    limits: settings.limits,
    drainMs: settings.drainSeconds * 1000,
    slackApiUrl: slack.slackApiUrl,
    bot,
    log,
    commands,
    toPng,
    releases: newestFirst(knowledge.releases),
    keeping,
    keepsQuestions: settings.keepsQuestions,
    retentionDays: settings.retentionDays,
  });
  if ('connect' in slack) process.stdout.write(welcome(slack.connect(port)));
  // Nobody waits for it once the start is over, and so nobody will with the first question.
  setTimeout(() => answersOf(knowledge).warm(), WARM_AFTER_MS).unref();
}

async function openLocalWorkspace(
  env: Readonly<Record<string, string | undefined>>,
): Promise<Workspace | Missing> {
  // Loaded only here: with Slack nobody needs it, and it is not there without the development dependencies.
  const { openLocal } = await import('./workspace/open-local.ts');
  return openLocal(env, readPort(env));
}

const welcome = (address: string): string =>
  `The bot is in a local workspace: open ${address} in a browser. Ctrl+C ends it.\nIn the terminal: npm run --silent hyperv -- chat. In Slack: see .env.example.\n`;

/** Servers before clients, the newest of each first. */
function newestFirst(releases: readonly Release[]): readonly Release[] {
  return releases.toSorted((a, b) => rank(a) - rank(b) || b.released.localeCompare(a.released));
}

const rank = ({ kind }: Release): number => (kind === 'server' ? 0 : 1);

try {
  await main();
} catch (error) {
  const text =
    error instanceof UserError ? [error.message, error.hint].filter(Boolean).join(' ') : String(error);
  process.stderr.write(`${text}\n`);
  // Connections that were half open may still hold the process.
  process.exit(1);
}
