import type { webApi } from '@slack/bolt';
import type { Caller } from '../../commands/command.ts';
import type { Logger } from '../../log.ts';
import { isDirect } from '../channels.ts';
import { reasonOf } from '../send.ts';
import { timeLimit } from '../time-limit.ts';

/** Whether a person is in a channel. */
export type Membership = NonNullable<Caller['isMember']>;

const PAGE = 1000;
/** Members that are looked through at most: in a channel larger than this nobody is found, so nobody is let in. */
const PAGES_MAX = 20;
/** How long nobody waits for an acknowledgement that the answer holds up. */
const ASK_MS = 10_000;

/**
 * Asks Slack who is in a channel, each channel once for one request of a person. Conversations between two are not
 * asked about: their members cannot be read with the scopes that the bot has, so they are known by where a request
 * comes from alone. `ms`: how long Slack may take.
 */
export function membershipOf(client: webApi.WebClient, person: string, log: Logger, ms = ASK_MS): Membership {
  const asked = new Map<string, ReturnType<Membership>>();
  const ask: Membership = async (channel) => {
    if (isDirect(channel)) return undefined;
    try {
      return await timeLimit(isAmong(client, channel, person), ms);
    } catch (error) {
      log.info({ reason: reasonOf(error) }, 'members of a channel not read');
      return error instanceof DOMException && error.name === 'TimeoutError' ? 'slow' : undefined;
    }
  };
  return (channel) => {
    const known = asked.get(channel) ?? ask(channel);
    asked.set(channel, known);
    return known;
  };
}

/** Guests of a shared channel are among its members, and neither a command nor the Home tab says whose person it is. */
async function isAmong(
  client: webApi.WebClient,
  channel: string,
  person: string,
): Promise<boolean | 'shared'> {
  const [found, { channel: told }] = await Promise.all([
    isListed(client, channel, person),
    client.conversations.info({ channel }),
  ]);
  return found && told?.is_ext_shared !== false ? 'shared' : found;
}

async function isListed(client: webApi.WebClient, channel: string, person: string): Promise<boolean> {
  let cursor: string | undefined;
  for (let page = 0; page < PAGES_MAX; page += 1) {
    const { members = [], response_metadata: next } = await client.conversations.members({
      channel,
      limit: PAGE,
      ...(cursor === undefined ? {} : { cursor }),
    });
    if (members.includes(person)) return true;
    cursor = next?.next_cursor;
    if (cursor === undefined || cursor === '') return false;
  }
  return false;
}
