import { reasonOf } from '../send.ts';

const RETRY_MS = 1000;
const RETRY_MAX_MS = 5 * 60_000;

/**
 * What Slack says for a while, in what it answers to a call. Whatever else it says stays so, however often it is asked:
 * an error that nobody thought of is shown to people rather than tried for ever.
 */
const PASSING: readonly string[] = [
  'accesslimited',
  'external_channel_migrating',
  'fatal_error',
  'internal_error',
  'org_login_required',
  'rate_limited',
  'ratelimited',
  'request_timeout',
  'service_unavailable',
  'team_added_to_org',
  'update_failed',
];

/** What Slack has against the words of one message: the others of its list are fine. */
const CONTENT: readonly string[] = [
  'invalid_blocks',
  'invalid_blocks_format',
  'msg_blocks_too_long',
  'msg_too_long',
  'no_text',
];

/** Whether a later try may succeed. A call that got no answer of Slack's own always may. */
export const passes = (error: unknown): boolean => !isAnswer(error) || PASSING.includes(reasonOf(error));

export const isAboutContent = (reason: string): boolean => CONTENT.includes(reason);

const isAnswer = (error: unknown): boolean =>
  error instanceof Error &&
  'data' in error &&
  typeof error.data === 'object' &&
  error.data !== null &&
  'error' in error.data;

/** However long Slack wants it to wait: within an hour a list follows again. */
export const RETRY_AFTER_MAX_MS = 60 * 60_000;

/** When to try again: as Slack says; otherwise twice as long each time, with some chance, so that not all come at once. */
export function nextTry(now: string, error: unknown, attempts: number): string {
  const seconds = error instanceof Error && 'retryAfter' in error ? Number(error.retryAfter) : Number.NaN;
  const delay = Number.isFinite(seconds)
    ? Math.min(seconds * 1000, RETRY_AFTER_MAX_MS)
    : Math.min(RETRY_MAX_MS, RETRY_MS * 2 ** attempts) * (1 + Math.random() / 2);
  return new Date(Date.parse(now) + delay).toISOString();
}
