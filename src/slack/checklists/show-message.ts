import type { webApi } from '@slack/bolt';
import type { ReleaseName } from '../../checklists/export-words.ts';
import type { WaitingMessage } from '../../checklists/outbox.ts';
import { HEAD_GONE, MESSAGE_LOST } from '../../checklists/stopped.ts';
import type { SlackMessage } from '../blocks.ts';
import { reasonOf } from '../send.ts';
import { drawListMessage } from './draw-list.ts';
import { drawNotice } from './draw-notice.ts';
import type { SlackKeeping } from './keeping.ts';
import type { PosterParts } from './poster.ts';
import { isAboutContent, nextTry, passes } from './refusals.ts';
import { tellMaker } from './tell-stopped.ts';

/** Slack takes about one message a second in a channel. */
const PACE_MS = 1000;

/** Brings one message up to date, or notes why not. */
export async function showMessage(message: WaitingMessage, parts: PosterParts): Promise<void> {
  const { keeping, clientOf, releaseName } = parts;
  const outbox = await keeping.outbox();
  const drawn = await draw(message, keeping, releaseName);
  if (drawn === undefined) return outbox.stopped(message, 'nothing_to_show');
  try {
    const ts = await show(message, drawn, await clientOf(message.tenant));
    await outbox.shown(message, ts, soon(keeping));
  } catch (error) {
    await noteFailure(message, error, parts);
  }
}

const soon = (keeping: SlackKeeping): string => new Date(Date.parse(keeping.now()) + PACE_MS).toISOString();

/** What Slack has against one message is mended there; what it has against the channel or the token stops the list. */
async function noteFailure(message: WaitingMessage, error: unknown, parts: PosterParts): Promise<void> {
  const { keeping, log } = parts;
  const outbox = await keeping.outbox();
  const reason = reasonOf(error);
  log.warn({ reason, attempts: message.attempts }, 'message of a list not shown');
  if (passes(error)) return outbox.failed(message, nextTry(keeping.now(), error, message.attempts));
  // Without the first one there is no thread for the others.
  const isFirst = message.thread === undefined;
  if (!isFirst && message.ts !== undefined && MESSAGE_LOST.includes(reason))
    return outbox.lost(message, soon(keeping));
  if (!isFirst && isAboutContent(reason)) return outbox.skipped(message, soon(keeping));
  await outbox.stopped(message, reason);
  // Elsewhere the bot could not tell anybody in the channel either.
  if (HEAD_GONE.includes(reason)) await tellMaker(message, reason, parts);
}

async function draw(
  message: WaitingMessage,
  keeping: SlackKeeping,
  nameOf: ReleaseName,
): Promise<SlackMessage | undefined> {
  const store = await keeping.lists(message.tenant);
  const list = await store.find(message.checklist);
  if (list === undefined) return undefined;
  if (message.kind === 'items') return drawListMessage(list, message.number, nameOf);
  return drawNotice(
    message.kind,
    list,
    (await store.history(list.id)).filter(({ version }) => version === message.number),
  );
}

async function show(
  { channel, ts, thread }: WaitingMessage,
  drawn: SlackMessage,
  client: webApi.WebClient,
): Promise<string> {
  if (ts !== undefined) {
    await client.chat.update({ channel, ts, ...drawn });
    return ts;
  }
  const place = thread === undefined ? {} : { thread_ts: thread };
  const posted = await client.chat.postMessage({ channel, ...place, ...drawn });
  if (posted.ts === undefined) throw new Error('Slack posted a message without a time stamp');
  return posted.ts;
}
