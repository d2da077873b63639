import type { webApi } from '@slack/bolt';
import type { Logger } from '../../log.ts';
import { isDirect } from '../channels.ts';
import { reasonOf } from '../send.ts';

/** Whether a person is in a channel; `undefined`: Slack does not tell the bot, as where it is no member itself. */
export type Membership = (channel: string) => Promise<boolean | undefined>;

const PAGE = 1000;
/** Members that are looked through at most: in a channel larger than this nobody is found, so nobody is let in. */
const PAGES_MAX = 20;

/**
 * Asks Slack who is in a channel, each channel once for one request of a person. Conversations between two are not
 * asked about: their members cannot be read with the scopes that the bot has, so they are known by where a request
 * comes from alone.
 */
export function membershipOf(client: webApi.WebClient, person: string, log: Logger): Membership {
  const asked = new Map<string, Promise<boolean | undefined>>();
  const ask = async (channel: string): Promise<boolean | undefined> => {
    if (isDirect(channel)) return undefined;
    try {
      return await isAmong(client, channel, person);
    } catch (error) {
      log.info({ reason: reasonOf(error) }, 'members of a channel not read');
      return undefined;
    }
  };
  return (channel) => {
    const known = asked.get(channel) ?? ask(channel);
    asked.set(channel, known);
    return known;
  };
}

async function isAmong(client: webApi.WebClient, channel: string, person: string): Promise<boolean> {
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
