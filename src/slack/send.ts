import type { RespondArguments, RespondFn, webApi } from '@slack/bolt';
import type { Logger } from '../log.ts';
import type { SlackMessage } from './blocks.ts';
import { isRecord } from './is-record.ts';
import type { Place } from './kept-replies.ts';

/** Waits before another try, in milliseconds. */
const WAITS_MS: readonly number[] = [500, 2_000];

/**
 * Answers through a response URL. What fails for the moment is tried again: nobody else does that. `false`: Slack did
 * not take it, which happens when the URL is older than 30 minutes or was used five times. Nobody is left to tell
 * then, so it is logged.
 */
export async function send(respond: RespondFn, message: RespondArguments, log: Logger): Promise<boolean> {
  for (const ms of [...WAITS_MS, undefined]) {
    try {
      const response = await respond(message);
      // The body is read so that its connection can be used again at once.
      await response.text();
      return true;
    } catch (error) {
      if (ms === undefined || !mayPass(error)) {
        log.warn({ reason: reasonOf(error) }, 'answer not delivered');
        return false;
      }
      await new Promise((resolve) => setTimeout(resolve, ms));
    }
  }
  return false;
}

const TOO_MANY = 429;
const SERVER_ERROR = 500;

/** Whether Slack may take the same a moment later: it was busy or did not answer, but has not refused it. */
function mayPass(error: unknown): boolean {
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : TOO_MANY;
  return status === TOO_MANY || status >= SERVER_ERROR;
}

/** Posts a message for everybody at a place: through its response URL, or as a member of the channel. */
export async function publish(
  client: webApi.WebClient,
  { channel, thread, respond }: Place,
  message: SlackMessage,
  log: Logger,
): Promise<boolean> {
  const share = {
    ...message,
    ...inThread(thread),
    response_type: 'in_channel',
    replace_original: false,
  } as const;
  if (respond !== undefined && (await send(respond, share, log))) return true;
  return (
    (await post(client, { channel, ...(thread === undefined ? {} : { thread }) }, message, log)) !== undefined
  );
}

/** Posts a message as a member of the channel. Resolves with its time stamp; `undefined`: Slack did not take it. */
export async function post(
  client: webApi.WebClient,
  { channel, thread }: Place,
  message: SlackMessage | { readonly text: string },
  log: Logger,
): Promise<string | undefined> {
  try {
    const { ts = '' } = await client.chat.postMessage({ channel, ...inThread(thread), ...message });
    return ts;
  } catch (error) {
    log.warn({ reason: reasonOf(error) }, 'message not posted');
    return undefined;
  }
}

const inThread = (thread: string | undefined): { thread_ts?: string } =>
  thread === undefined ? {} : { thread_ts: thread };

/** Why a call failed, in a word or two that hold nothing of what was sent. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if ('data' in error && isRecord(error.data) && typeof error.data.error === 'string')
    return error.data.error;
  if ('statusCode' in error && typeof error.statusCode === 'number') return `status ${error.statusCode}`;
  const cause = 'original' in error ? error.original : error.cause;
  if (cause instanceof Error) return reasonOf(cause);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
