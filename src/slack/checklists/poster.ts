import { setTimeout as wait } from 'node:timers/promises';
import type { webApi } from '@slack/bolt';
import type { WaitingMessage } from '../../checklists/outbox.ts';
import type { Logger } from '../../log.ts';
import type { SlackMessage } from '../blocks.ts';
import { reasonOf } from '../send.ts';
import { drawListMessage } from './draw-list.ts';
import { drawNotice } from './draw-notice.ts';
import type { SlackKeeping } from './keeping.ts';

/** Posts and updates the messages of lists until they show what is stored. */
export interface Poster {
  /** Something changed: it looks at once. */
  wake(): void;
  /** Looks no more; resolves when the call under way is over. */
  stop(): Promise<void>;
}

export interface PosterParts {
  readonly keeping: SlackKeeping;
  /** A client that tries once: what fails is tried again from the store, also after a restart. */
  readonly clientOf: (tenant: string) => Promise<webApi.WebClient>;
  readonly log: Logger;
}

/** How long a worker has a message, longer than any call may take; after a crash another one takes it then. */
const TAKEN_MS = 30_000;
const LOOK_MS = 1000;
/** Slack takes about one message a second in a channel. */
const PACE_MS = 1000;
const RETRY_MS = 1000;
const RETRY_MAX_MS = 5 * 60_000;

/** Errors that no later try mends. https://docs.slack.dev/reference/methods/chat.update and chat.postMessage */
const PERMANENT = new Set([
  'account_inactive',
  'cant_update_message',
  'channel_not_found',
  'edit_window_closed',
  'invalid_auth',
  'invalid_blocks',
  'is_archived',
  'message_not_found',
  'missing_scope',
  'msg_blocks_too_long',
  'msg_too_long',
  'no_permission',
  'not_authed',
  'not_in_channel',
  'restricted_action',
  'team_not_found',
  'thread_not_found',
  'token_expired',
  'token_revoked',
]);

export function startPoster(parts: PosterParts): Poster {
  const end = new AbortController();
  let rest = new AbortController();
  const run = async (): Promise<void> => {
    while (!end.signal.aborted) {
      const pause = rest;
      const worked = await next(parts).catch((error: unknown) => {
        parts.log.error({ err: error }, 'messages of lists not looked at');
        return false;
      });
      if (!worked && !end.signal.aborted)
        await wait(LOOK_MS, undefined, { signal: pause.signal }).catch(() => undefined);
    }
  };
  const running = run();
  const wake = (): void => {
    rest.abort();
    rest = new AbortController();
  };
  return {
    wake,
    async stop() {
      end.abort();
      wake();
      await running;
    },
  };
}

/** Brings one message up to date. `false`: none waits. */
async function next({ keeping, clientOf, log }: PosterParts): Promise<boolean> {
  const outbox = await keeping.outbox();
  const now = Date.parse(keeping.now());
  const message = await outbox.take(timeOf(now), timeOf(now + TAKEN_MS));
  if (message === undefined) return false;
  const drawn = await draw(message, keeping);
  if (drawn === undefined) {
    await outbox.stopped(message, 'nothing_to_show');
    return true;
  }
  try {
    const ts = await show(message, drawn, await clientOf(message.tenant));
    await outbox.shown(message, ts, timeOf(Date.parse(keeping.now()) + PACE_MS));
  } catch (error) {
    const reason = reasonOf(error);
    log.warn({ reason, attempts: message.attempts }, 'message of a list not shown');
    if (PERMANENT.has(reason)) await outbox.stopped(message, reason);
    else await outbox.failed(message, timeOf(Date.parse(keeping.now()) + delayOf(error, message.attempts)));
  }
  return true;
}

const timeOf = (ms: number): string => new Date(ms).toISOString();

/** As long as Slack says; otherwise twice as long each time, with some chance, so that not all come back at once. */
function delayOf(error: unknown, attempts: number): number {
  const seconds = error instanceof Error && 'retryAfter' in error ? Number(error.retryAfter) : Number.NaN;
  if (Number.isFinite(seconds)) return seconds * 1000;
  return Math.min(RETRY_MAX_MS, RETRY_MS * 2 ** attempts) * (1 + Math.random() / 2);
}

async function draw(message: WaitingMessage, keeping: SlackKeeping): Promise<SlackMessage | undefined> {
  const store = await keeping.lists(message.tenant);
  const list = await store.find(message.checklist);
  if (list === undefined) return undefined;
  if (message.kind === 'items') return drawListMessage(list, message.number);
  return drawNotice(
    message.kind,
    list,
    (await store.history(list.id)).filter(({ version }) => version === message.number),
  );
}

async function show(
  { channel, ts, thread }: WaitingMessage,
  drawn: SlackMessage,
  client: webApi.WebClient,
): Promise<string> {
  if (ts !== undefined) {
    await client.chat.update({ channel, ts, ...drawn });
    return ts;
  }
  const place = thread === undefined ? {} : { thread_ts: thread };
  const posted = await client.chat.postMessage({ channel, ...place, ...drawn });
  if (posted.ts === undefined) throw new Error('Slack posted a message without a time stamp');
  return posted.ts;
}
