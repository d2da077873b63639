import type { webApi } from '@slack/bolt';
import type { Tally } from './tally.ts';
import { tallyCalls } from './tally-calls.ts';

/** Time that Slack has to answer a call, in milliseconds. */
const TIMEOUT_MS = 10_000;

/** Three more tries within about ten seconds: somebody waits for the answer. */
const RETRIES = { retries: 3, factor: 2, minTimeout: 500, maxTimeout: 5_000, randomize: true };

/**
 * Getting a new connection for Socket Mode is worth patience: nobody waits for one call, and giving up ends
 * the process.
 */
const CONNECTION_RETRIES = {
  retries: 100,
  factor: 1.3,
  minTimeout: 1_000,
  maxTimeout: 60_000,
  randomize: true,
};

/** How Slack's Web API and response URLs are called. Slack's own defaults wait without an end. `tally`: counts failures. */
export function clientOptions(slackApiUrl: string | undefined, tally?: Tally): webApi.WebClientOptions {
  return {
    timeout: TIMEOUT_MS,
    retryConfig: RETRIES,
    // A call that is too early waits as long as Slack says: a late answer is better than none.
    rejectRateLimitedCalls: false,
    allowAbsoluteUrls: false,
    fetch: tally === undefined ? boundedFetch : tallyCalls(boundedFetch, tally),
    ...(slackApiUrl === undefined ? {} : { slackApiUrl }),
  };
}

/** The same without another try: whoever calls keeps what is to be tried again, longer than a process lives. */
export function onceOptions(slackApiUrl: string | undefined, tally?: Tally): webApi.WebClientOptions {
  return { ...clientOptions(slackApiUrl, tally), retryConfig: { retries: 0 }, rejectRateLimitedCalls: true };
}

/** The same for the calls that keep the Socket Mode connection. */
export function connectionOptions(slackApiUrl: string | undefined, tally?: Tally): webApi.WebClientOptions {
  return { ...clientOptions(slackApiUrl, tally), retryConfig: CONNECTION_RETRIES };
}

/**
 * The runtime's fetch, looked up at each call so that a proxy or a test may put its own in. Response URLs come
 * without a time limit of their own, and nothing is ever sent on to where a redirect points.
 */
const boundedFetch = (...[url, init]: Parameters<webApi.FetchFunction>): Promise<Response> =>
  globalThis.fetch(url, {
    redirect: 'error',
    ...init,
    signal: init?.signal ?? AbortSignal.timeout(TIMEOUT_MS),
  });
