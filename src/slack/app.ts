import { App } from '@slack/bolt';
import type { Bot } from '../bot.ts';
import type { Command } from '../commands/command.ts';
import type { Logger } from '../log.ts';
import type { ToPng } from '../pictures/picture.ts';
import type { Connection } from '../settings.ts';
import { registerActions } from './actions.ts';
import { createBoltLogger } from './bolt-logger.ts';
import { answerUnknown } from './catch-all.ts';
import { clientOptions } from './client-options.ts';
import { logDeclined } from './declined-questions.ts';
import { createDeliveries, handleOnce } from './deliveries.ts';
import { registerDirectMessages } from './direct-messages.ts';
import { registerHome } from './home.ts';
import { createInFlight } from './in-flight.ts';
import { createKeptReplies, createOpenForms } from './kept-replies.ts';
import { createMemory } from './memory.ts';
import { registerMentions } from './mentions.ts';
import { registerNetworkModal } from './network-modal.ts';
import type { Parts, ReleaseChoice } from './parts.ts';
import { registerPasteModal } from './paste-modal.ts';
import { createInbound } from './receivers.ts';
import { registerShortcuts } from './shortcuts.ts';
import { registerSlashCommand } from './slash-command.ts';
import { openFailure, signInFailure } from './start-failures.ts';
import { timeLimit } from './time-limit.ts';
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
  /** Takes no more deliveries and waits, for at most ten seconds, until those under way are answered. */
  stop(): Promise<void>;
}

const STOP_MS = 10_000;
/** Time for the connection to stand. The library itself would try for ever, without a word to the operator. */
const OPEN_MS = 30_000;

/** The bot in Slack: all surfaces, over HTTP or Socket Mode. */
export function createSlackApp(options: SlackAppOptions): SlackApp {
  const { connection, slackApiUrl, log } = options;
  const inbound = createInbound(connection, slackApiUrl, log);
  const app = new App({
    token: connection.botToken,
    receiver: inbound.receiver,
    logger: createBoltLogger(log),
    clientOptions: clientOptions(slackApiUrl),
    deferInitialization: true,
    convoStore: false,
  });
  const inFlight = createInFlight();
  register(app, options, inFlight.middleware);
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
      const end = performance.now() + STOP_MS;
      await timeLimit(inbound.close(), STOP_MS).catch(() => undefined);
      await inFlight.idle(end - performance.now());
      if (inFlight.count > 0) log.warn({ count: inFlight.count }, 'stopped before all was answered');
    },
  };
}

function register(app: App, options: SlackAppOptions, countInFlight: Parameters<App['use']>[0]): void {
  const { bot, log, releases, commands, now, connection, slackApiUrl, toPng } = options;
  const parts: Parts = {
    bot: logDeclined(bot, log),
    log,
    releases,
    commands,
    kept: createKeptReplies(now),
    forms: createOpenForms(),
    memory: createMemory(now),
    votes: createVotes(now),
    toPng,
    files: { token: connection.botToken, slackApiUrl },
  };
  app.use(countInFlight);
  app.use(handleOnce(createDeliveries(now)));
  app.use(answerUnknown(parts));
  registerSlashCommand(app, parts);
  registerPasteModal(app, parts);
  registerNetworkModal(app, parts);
  registerActions(app, parts);
  registerShortcuts(app, parts);
  registerMentions(app, parts);
  registerDirectMessages(app, parts);
  registerHome(app, parts);
  app.error(async (error) => {
    log.error({ err: error }, 'delivery failed');
    // Thrown again, so that the receiver answers a delivery that was not acknowledged yet.
    throw error;
  });
}
