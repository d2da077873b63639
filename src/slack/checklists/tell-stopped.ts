import { setTimeout as wait } from 'node:timers/promises';
import type { WaitingMessage } from '../../checklists/outbox.ts';
import { stoppedWords } from '../../checklists/stopped.ts';
import { escapeText } from '../escape.ts';
import { reasonOf } from '../send.ts';
import type { SlackKeeping } from './keeping.ts';
import type { PosterParts } from './poster.ts';

/** Slack's answer to the first post comes within a second or two, or it is no answer about the channel. */
const WATCH_MS = 8000;
const LOOK_MS = 250;

interface StoppedList {
  readonly id: string;
  readonly channel: string;
  readonly stopped: string;
}

const sentence = (list: StoppedList): string =>
  `The messages of the list ${list.id} do not follow it: ${stoppedWords(list)}`;

/**
 * What to tell the person whose command has the list posted in this channel, if Slack refuses it; `undefined`: it stands
 * there, or nothing is known yet. The store is asked, since another instance may be the one that posts.
 */
export async function whyNotPosted(
  keeping: SlackKeeping,
  tenant: string,
  { id, channel }: Pick<StoppedList, 'id' | 'channel'>,
): Promise<{ text: string } | undefined> {
  const store = await keeping.lists(tenant);
  const end = performance.now() + WATCH_MS;
  while (performance.now() < end) {
    const standing = await store.standingOf(id);
    if (standing?.stopped !== undefined)
      return { text: escapeText(sentence({ id, channel, stopped: standing.stopped })) };
    if (standing === undefined || standing.follows) return undefined;
    await wait(LOOK_MS);
  }
  return undefined;
}

/** Tells whoever made a list, and nobody else, that its messages stopped. Slack may refuse that, too. */
export async function tellMaker(
  { tenant, checklist: id, channel }: WaitingMessage,
  stopped: string,
  { keeping, clientOf, log }: PosterParts,
): Promise<void> {
  try {
    const maker = (await (await keeping.lists(tenant)).find(id))?.created.by;
    if (maker === undefined) return;
    const text = escapeText(sentence({ id, channel, stopped }));
    await (await clientOf(tenant)).chat.postEphemeral({ channel, user: maker, text });
  } catch (error) {
    log.info({ reason: reasonOf(error) }, 'maker of a list not told');
  }
}
