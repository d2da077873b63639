/** As far as it is looked at. */
interface Body {
  readonly ok?: boolean;
  readonly error?: string;
  readonly user?: string;
  readonly team?: string;
}

/** What a method of Slack's Web API answered. */
export interface SlackAnswer {
  /** Slack's own word for what is wrong; `undefined`: nothing. */
  readonly error: string | undefined;
  readonly body: Body;
  /** Scopes of the token; `undefined`: Slack did not say. */
  readonly scopes: readonly string[] | undefined;
  /** How far the clock of this machine is before Slack's, in seconds; `undefined`: Slack did not say. */
  readonly clockAheadS: number | undefined;
}

export const SLACK_API_URL = 'https://slack.com/api/';
const ANSWER_MS = 10_000;
const SECOND_MS = 1000;

/** Calls a method. `undefined`: Slack cannot be reached. */
export async function callSlack(
  apiUrl: string,
  method: string,
  token?: string,
): Promise<SlackAnswer | undefined> {
  try {
    const began = Date.now();
    const response = await fetch(`${apiUrl}${method}`, {
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout(ANSWER_MS),
      headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
    });
    const here = (began + Date.now()) / 2;
    const body = (await response.json()) as Body;
    const there = Date.parse(response.headers.get('date') ?? '');
    return {
      error: body.ok === true ? undefined : (body.error ?? `status ${response.status}`),
      body,
      scopes: scopesIn(response.headers.get('x-oauth-scopes')),
      clockAheadS: Number.isNaN(there) ? undefined : Math.round((here - there) / SECOND_MS),
    };
  } catch {
    return undefined;
  }
}

const scopesIn = (header: string | null): readonly string[] | undefined =>
  header === null
    ? undefined
    : header
        .split(',')
        .map((scope) => scope.trim())
        .filter((scope) => scope !== '');
