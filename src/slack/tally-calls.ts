import type { Fetch } from './bounded-fetch.ts';
import type { Tally } from './tally.ts';

const TOO_MANY = 429;

/** The same calls, with those counted that fail. */
export function tallyCalls(fetch: Fetch, tally: Tally): Fetch {
  return async (url, init) => {
    const method = methodOf(String(url));
    const response = await fetch(url, init).catch((error: unknown) => {
      tally.slackFailed(method, 'unreachable');
      throw error;
    });
    if (response.status === TOO_MANY) tally.slackLimited(method);
    else {
      const code = response.ok ? await codeIn(method, response) : `status_${response.status}`;
      if (code !== undefined) tally.slackFailed(method, code);
    }
    return response;
  };
}

const OTHER = 'other';

/** Methods are words of ours; of response URLs and uploads nothing is told, because they are secrets. */
const methodOf = (url: string): string => /\/api\/([a-z]+(?:\.[A-Za-z]+)+)(?:\?|$)/.exec(url)?.[1] ?? OTHER;

/** Slack's word for what is wrong, in an answer that came with status 200. */
async function codeIn(method: string, response: Response): Promise<string | undefined> {
  if (method === OTHER) return undefined;
  const text = await response
    .clone()
    .text()
    .catch(() => '');
  if (!/"ok"\s*:\s*false/.test(text)) return undefined;
  return /"error"\s*:\s*"([a-z_]{1,40})"/.exec(text)?.[1] ?? OTHER;
}
