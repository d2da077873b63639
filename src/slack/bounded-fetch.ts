import type { webApi } from '@slack/bolt';
import { withDeadline } from './deadline.ts';
import { readAtMost } from './files/read-at-most.ts';

/** How the runtime asks, with an answer that can be read more than once. */
export type Fetch = (...args: Parameters<webApi.FetchFunction>) => Promise<Response>;

/** Time that Slack has for a whole answer, in milliseconds. */
export const TIMEOUT_MS = 10_000;

/** Slack's longest answers, a page of a channel's members among them, are below a hundredth of this. */
const ANSWER_BYTES_MAX = 4 * 1024 * 1024;

/** Longest wait that is granted to Slack, in seconds: meanwhile every other call of the client waits too. */
const WAIT_SECONDS_MAX = 30;

/**
 * The runtime's fetch, looked up at each call so that a proxy or a test may put its own in. Response URLs come
 * without a time limit of their own, and nothing is ever sent on to where a redirect points. The answer is read here,
 * to its end and no further than it may be long: the library tries again what fails here, and not what fails later.
 */
export const boundedFetch: Fetch = (url, init) => answerOf(url, init);

/** The same for callers that wait as long as Slack says: never longer than somebody waits for an answer. */
export const patientFetch: Fetch = (url, init) => answerOf(url, init, WAIT_SECONDS_MAX);

async function answerOf(
  url: Parameters<webApi.FetchFunction>[0],
  init: Parameters<webApi.FetchFunction>[1],
  waitSecondsMax = Number.POSITIVE_INFINITY,
): Promise<Response> {
  const ask = async (signal: AbortSignal): Promise<Response> => {
    const response = await globalThis.fetch(url, { ...init, redirect: 'error', signal });
    const { status, statusText } = response;
    const bytes = await readAtMost(response.body, ANSWER_BYTES_MAX, signal);
    if (bytes === undefined) throw new Error('Slack sent more than any answer holds');
    const headers = new Headers(response.headers);
    if (Number(headers.get('retry-after')) > waitSecondsMax)
      headers.set('retry-after', String(waitSecondsMax));
    return new Response(bytes.length === 0 ? null : bytes, { status, statusText, headers });
  };
  return init?.signal ? ask(init.signal) : withDeadline(TIMEOUT_MS, ask);
}
