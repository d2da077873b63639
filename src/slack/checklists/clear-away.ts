import type { webApi } from '@slack/bolt';
import type { Leftover } from '../../checklists/leftovers.ts';
import { section } from '../drawing/elements.ts';
import { link } from '../escape.ts';
import { reasonOf } from '../send.ts';
import { markMrkdwn } from './people.ts';
import type { PosterParts } from './poster.ts';
import { nextTry, passes } from './refusals.ts';

/** Takes a message that belongs to no list any more out of the way, or notes why not. */
export async function clearAway(leftover: Leftover, { keeping, clientOf, log }: PosterParts): Promise<void> {
  const leftovers = await keeping.leftovers();
  try {
    const client = await clientOf(leftover.tenant);
    await (leftover.kind === 'copy' ? removeCopy(leftover, client) : sayRemoved(leftover, client));
  } catch (error) {
    const reason = reasonOf(error);
    log.warn({ reason, attempts: leftover.attempts }, 'message of no list not cleared away');
    if (passes(error)) return leftovers.failed(leftover, nextTry(keeping.now(), error, leftover.attempts));
  }
  await leftovers.settled(leftover);
}

/** Deleted; where Slack does not let the bot, one line is left that leads to the message in its place. */
async function removeCopy({ channel, ts, living }: Leftover, client: webApi.WebClient): Promise<void> {
  try {
    await client.chat.delete({ channel, ts });
  } catch (error) {
    if (passes(error)) throw error;
    if (reasonOf(error) === 'message_not_found') return;
    await replace({ channel, ts }, `This is an old copy. ${await wayTo(client, channel, living)}`, client);
  }
}

const sayRemoved = ({ channel, ts, mark }: Leftover, client: webApi.WebClient): Promise<void> =>
  replace({ channel, ts }, `This list was removed: ${markMrkdwn(mark)}.`, client);

async function replace(
  place: Pick<Leftover, 'channel' | 'ts'>,
  text: string,
  client: webApi.WebClient,
): Promise<void> {
  await client.chat.update({ ...place, text, blocks: [section(text)] });
}

async function wayTo(client: webApi.WebClient, channel: string, living: string | undefined): Promise<string> {
  const elsewhere = 'The list goes on in another message of this channel.';
  if (living === undefined) return elsewhere;
  try {
    const { permalink } = await client.chat.getPermalink({ channel, message_ts: living });
    return permalink === undefined ? elsewhere : `The list goes on ${link(permalink, 'here')}.`;
  } catch {
    return elsewhere;
  }
}
