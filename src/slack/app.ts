import { setTimeout as wait } from 'node:timers/promises';
import { App, webApi } from '@slack/bolt';
import type { Bot } from '../bot.ts';
import type { ReleaseName } from '../checklists/export-words.ts';
import type { Command } from '../commands/command.ts';
import type { Logger } from '../log.ts';
import type { ToPng } from '../pictures/picture.ts';
import type { Connection } from '../settings.ts';
import { registerActions } from './actions.ts';
import { createBoltLogger } from './bolt-logger.ts';
import { answerUnknown } from './catch-all.ts';
import { registerItemButtons } from './checklists/item-buttons.ts';
import { registerItemSubmission } from './checklists/item-submission.ts';
import type { SlackKeeping } from './checklists/keeping.ts';
import { type Poster, startPoster } from './checklists/poster.ts';
import { isStoredOnce } from './checklists/stored-once.ts';
import { clientOptions, onceOptions } from './client-options.ts';
import { logDeclined } from './declined-questions.ts';
import { createDeliveries, handleOnce } from './deliveries.ts';
import { registerDirectMessages } from './direct-messages.ts';
import { registerHome } from './home.ts';
import { createInFlight, type InFlight } from './in-flight.ts';
import { createKeptReplies, createOpenForms } from './kept-replies.ts';
import { limitRequests, type RequestLimits } from './limit-requests.ts';
import { createMemory } from './memory.ts';
import { registerMentions } from './mentions.ts';
import { registerNetworkModal } from './network-modal.ts';
import { type Access, accessOf } from './oauth/access.ts';
import { registerUninstalls } from './oauth/uninstalls.ts';
import type { Parts, ReleaseChoice } from './parts.ts';
import { registerPasteModal } from './paste-modal.ts';
import { createQuestionLog } from './question-log.ts';
import { createReadiness } from './readiness.ts';
import { createInbound } from './receivers.ts';
import { nameRequests, requestOf } from './requests.ts';
import { createRoutes, type Routes } from './routes.ts';
import { registerShortcuts } from './shortcuts.ts';
import { registerSlashCommand } from './slash-command.ts';
import { openFailure, signInFailure } from './start-failures.ts';
import { createStoredMemory } from './stored-memory.ts';
import { noTally, type Tally } from './tally.ts';
import { tallyDeliveries, tallyReplies } from './tally-deliveries.ts';
import { timeLimit } from './time-limit.ts';
import { startUpkeep } from './upkeep-timer.ts';
import { createVotes } from './votes.ts';

export interface SlackAppOptions {
  readonly connection: Connection;
  /** Where Slack's Web API is; absent means Slack's own address. */
  readonly slackApiUrl?: string | undefined;
  readonly bot: Bot;
  readonly log: Logger;
  /** Releases that the form offers, in its order. */
  readonly releases: readonly ReleaseChoice[];
  /** Commands that the Home tab lists. */
  readonly commands: readonly Command[];
  /** Where checklists are kept; absent: the bot has none. */
  readonly keeping?: SlackKeeping;
  /** `false`: questions that were declined or not helped are not kept. */
  readonly keepsQuestions?: boolean;
  /** Days after which what is closed is removed; absent: nothing is. */
  readonly retentionDays?: number;
  /** Milliseconds between "not ready" and the last delivery that is taken; absent: none. */
  readonly drainMs?: number;
  /** How often people and channels may ask; absent: as often as they like. */
  readonly limits?: RequestLimits;
  /** Counts what happens; absent: nobody does. */
  readonly tally?: Tally | undefined;
  readonly toPng: ToPng;
  /** Milliseconds of a clock that does not jump, for what is kept for a while. */
  readonly now?: () => number;
}

export interface SlackApp {
  /**
   * Signs in and takes deliveries. Resolves with the port of the health route, which with HTTP is that of the
   * deliveries too. Throws `UserError` for what the operator can mend.
   */
  start(): Promise<number>;
  /**
   * Says that it is not ready, takes no more deliveries, and waits until those under way are answered and stored: for
   * at most ten seconds in all.
   */
  stop(): Promise<void>;
}

const STOP_MS = 10_000;
/** Time for the connection to stand. The library itself would try for ever, without a word to the operator. */
const OPEN_MS = 30_000;

/** The bot in Slack: all surfaces, over HTTP or Socket Mode. */
export function createSlackApp(options: SlackAppOptions): SlackApp {
  const { connection, slackApiUrl, log } = options;
  const access = accessOf(options);
  const readiness = createReadiness(options.keeping);
  const inbound = createInbound(options, readiness, access.installer);
  const app = new App({
    ...access.authorization,
    receiver: inbound.receiver,
    logger: createBoltLogger(log),
    clientOptions: clientOptions(slackApiUrl, options.tally),
    deferInitialization: true,
    convoStore: false,
  });
  const inFlight = createInFlight();
  const poster = posterOf(options, access);
  const parts = partsOf(options, poster);
  const routes = routesOf(parts);
  if (access.installations !== undefined) registerUninstalls(routes, access.installations);
  listen(app, routes, parts, { ...options, inFlight });
  const stopUpkeep = upkeepOf(options);
  return {
    async start() {
      await app.init().catch((error: unknown) => {
        throw signInFailure(error, slackApiUrl);
      });
      return timeLimit(inbound.open(), OPEN_MS).catch((error: unknown) => {
        throw openFailure(error, connection);
      });
    },
    async stop() {
      readiness.drain();
      // Whoever spreads requests over several bots learns of it while this one still answers.
      if (options.drainMs) await wait(options.drainMs);
      const end = performance.now() + STOP_MS;
      const inTime = (work: Promise<void> | undefined): Promise<void> =>
        timeLimit(work ?? Promise.resolve(), Math.max(0, Math.ceil(end - performance.now()))).catch(
          () => undefined,
        );
      await inTime(inbound.close());
      await inFlight.idle(end - performance.now());
      stopUpkeep();
      await inTime(poster?.stop());
      await inTime(parts.memory.settled());
      inbound.end();
      if (inFlight.count > 0) log.warn({ count: inFlight.count }, 'stopped before all was answered');
    },
  };
}

/** Posts the messages of lists, with clients that try once: the store is what tries again. */
function posterOf(
  { keeping, slackApiUrl, log, releases, tally }: SlackAppOptions,
  { tokenOf }: Access,
): Poster | undefined {
  if (keeping === undefined) return undefined;
  const clientOf = async (tenant: string): Promise<webApi.WebClient> =>
    new webApi.WebClient(await tokenOf(tenant), onceOptions(slackApiUrl, tally));
  return startPoster({ keeping, clientOf, log, releaseName: releaseNameOf(releases) });
}

const releaseNameOf =
  (releases: readonly ReleaseChoice[]): ReleaseName =>
  (id) =>
    releases.find((release) => release.id === id)?.name ?? id;

const upkeepOf = ({ keeping, retentionDays, log }: SlackAppOptions): (() => void) =>
  keeping === undefined || retentionDays === undefined
    ? () => undefined
    : startUpkeep(keeping, retentionDays, log);

function partsOf(options: SlackAppOptions, poster: Poster | undefined): Parts {
  const { bot, log, releases, commands, now, slackApiUrl, keeping, toPng, tally = noTally } = options;
  const lists =
    keeping === undefined || poster === undefined ? undefined : { keeping, wake: () => poster.wake() };
  return {
    bot: tallyReplies(logDeclined(bot, log), tally),
    tally,
    log,
    releases,
    releaseName: releaseNameOf(releases),
    commands,
    kept: createKeptReplies(now),
    forms: createOpenForms(),
    memory: keeping === undefined ? createMemory(now) : createStoredMemory(keeping, log),
    questions: createQuestionLog(options.keepsQuestions === false ? undefined : keeping, log),
    ...(lists === undefined ? {} : { lists }),
    files: { slackApiUrl },
    votes: createVotes(now),
    toPng,
  };
}

/** Who handles what Slack sends. */
function routesOf(parts: Parts): Routes {
  const { lists } = parts;
  const routes = createRoutes();
  registerSlashCommand(routes, parts);
  registerPasteModal(routes, parts);
  registerNetworkModal(routes, parts);
  registerActions(routes, parts);
  registerShortcuts(routes, parts);
  registerMentions(routes, parts);
  registerDirectMessages(routes, parts);
  registerHome(routes, parts);
  if (lists !== undefined) {
    registerItemButtons(routes, parts, lists);
    registerItemSubmission(routes, parts, lists);
  }
  return routes;
}

function listen(
  app: App,
  routes: Routes,
  parts: Parts,
  { inFlight, now, limits }: Pick<SlackAppOptions, 'now' | 'limits'> & { readonly inFlight: InFlight },
): void {
  const { lists, log, tally } = parts;
  app.use(inFlight.middleware);
  app.use(nameRequests);
  app.use(
    handleOnce(createDeliveries(now), lists === undefined ? undefined : isStoredOnce, () =>
      tally.copyRefused(),
    ),
  );
  app.use(tallyDeliveries(tally, new Set(parts.commands.map(({ verb }) => verb))));
  if (limits !== undefined) app.use(limitRequests(limits, parts, now));
  app.use(async (delivery) => {
    if (!(await routes.handle(delivery))) await answerUnknown(delivery, parts);
  });
  app.error(async (error) => {
    log.error({ err: error, ...requestOf(error) }, 'delivery failed');
    // Thrown again, so that the receiver answers a delivery that was not acknowledged yet.
    throw error;
  });
}
