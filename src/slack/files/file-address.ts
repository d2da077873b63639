/** The only hosts, besides the Web API's own, that get the bot's token. */
const FILE_HOSTS: readonly string[] = ['files.slack.com', 'slack-files.com'];
const LOOPBACK: readonly string[] = ['127.0.0.1', '[::1]', 'localhost'];

/**
 * The address of a file, when the bot's token may be sent there: one of Slack's file hosts, exactly and over https,
 * or the origin of the Web API that the operator has set. `undefined`: anywhere else.
 */
export function readFileAddress(text: string, slackApiUrl: string | undefined): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') return undefined;
  // A default port is empty here, whether or not it was written out.
  const isSlack = url.protocol === 'https:' && url.port === '' && FILE_HOSTS.includes(url.hostname);
  return isSlack || isOwnApi(url, slackApiUrl) ? url : undefined;
}

/** Plain http is for tests on the same machine: anywhere else the token could be read on the way. */
function isOwnApi(url: URL, slackApiUrl: string | undefined): boolean {
  if (slackApiUrl === undefined || url.origin !== new URL(slackApiUrl).origin) return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.includes(url.hostname));
}
