import type { webApi } from '@slack/bolt';
import { boundedFetch, type Fetch, patientFetch, TIMEOUT_MS } from './bounded-fetch.ts';
import type { Tally } from './tally.ts';
import { tallyCalls } from './tally-calls.ts';

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
    // A call that is too early waits as Slack says: a late answer is better than none.
    rejectRateLimitedCalls: false,
    allowAbsoluteUrls: false,
    fetch: counted(patientFetch, tally),
    ...(slackApiUrl === undefined ? {} : { slackApiUrl }),
  };
}

/** The same without another try: whoever calls keeps what is to be tried again, longer than a process lives. */
export function onceOptions(slackApiUrl: string | undefined, tally?: Tally): webApi.WebClientOptions {
  return {
    ...clientOptions(slackApiUrl, tally),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    // It keeps for itself how long Slack wants it to wait.
    fetch: counted(boundedFetch, tally),
  };
}

/** The same for the calls that keep the Socket Mode connection. */
export function connectionOptions(slackApiUrl: string | undefined, tally?: Tally): webApi.WebClientOptions {
  return { ...clientOptions(slackApiUrl, tally), retryConfig: CONNECTION_RETRIES };
}

const counted = (fetch: Fetch, tally: Tally | undefined): Fetch =>
  tally === undefined ? fetch : tallyCalls(fetch, tally);
