import type { SlackMessage } from '../blocks.ts';
import { isDirect } from '../channels.ts';
import { keptUnder } from '../checklists/tenant.ts';
import type { KeptReply, Person, Place } from '../kept-replies.ts';
import { type Notice, noticeMessage, noticeView } from '../notices.ts';
import type { Parts } from '../parts.ts';
import type { PictureTarget } from '../pictures.ts';
import type { Pressed } from '../routes.ts';
import { reasonOf, send } from '../send.ts';

/** Who pressed the button. */
export function presserOf({ body }: Pressed): Person {
  return { team: keptUnder(body), user: body.user.id };
}

/** Whether this person may press the buttons of the reply: the asker, or everybody once it was shared. */
export function mayPress(pressed: Pressed, { audience, asker }: KeptReply): boolean {
  const { team, user } = presserOf(pressed);
  return audience === 'channel' || (team === asker.team && user === asker.user);
}

/** Thread that the pressed message is in; absent outside threads and in views. */
export function threadOf({ body }: Pressed): string | undefined {
  const thread: unknown = body.message?.thread_ts ?? body.container.thread_ts;
  return typeof thread === 'string' ? thread : undefined;
}

/** Where the button stands; `undefined` in views, and in a direct message, where there is nobody to share with. */
export function placeOf(pressed: Pressed): Place | undefined {
  const channel = pressed.body.channel?.id;
  if (channel === undefined || isDirect(channel)) return undefined;
  const thread = threadOf(pressed);
  return { channel, respond: pressed.respond, ...(thread === undefined ? {} : { thread }) };
}

/** Where a picture goes that is for the one who pressed: the conversation with the bot, this one where it is that. */
export function pictureTarget(pressed: Pressed): PictureTarget {
  const channel = pressed.body.channel?.id;
  if (channel === undefined || !isDirect(channel)) return { user: presserOf(pressed).user };
  const thread = threadOf(pressed);
  return { channel, ...(thread === undefined ? {} : { thread }) };
}

/** Answers to the one who pressed: a message that nobody else sees, or a view on top of the pressed one. */
export async function tell(pressed: Pressed, notice: Notice, parts: Parts): Promise<void> {
  if (pressed.body.view === undefined) await sendPrivately(pressed, noticeMessage(notice), parts);
  else await pushView(pressed, noticeView(notice), parts);
}

/**
 * Sends a message to the one who pressed, in the thread of the pressed message, and leaves that as it is. `false`: Slack
 * did not take it.
 */
export async function sendPrivately(
  pressed: Pressed,
  message: SlackMessage | { text: string },
  parts: Parts,
): Promise<boolean> {
  const thread = threadOf(pressed);
  const place = thread === undefined ? {} : { thread_ts: thread };
  return send(
    pressed.respond,
    { ...message, ...place, response_type: 'ephemeral', replace_original: false },
    parts.log,
  );
}

type View = Parameters<Pressed['client']['views']['push']>[0]['view'];

/** Puts a view on top. When three lie there already, it takes the place of the topmost. */
export async function pushView(pressed: Pressed, view: View, parts: Parts): Promise<void> {
  try {
    await pressed.client.views.push({ trigger_id: pressed.body.trigger_id, view });
  } catch (error) {
    parts.log.info({ reason: reasonOf(error) }, 'view not pushed');
    await updateView(pressed, view, parts);
  }
}

/** Puts a view in the place of the pressed one. */
export async function updateView(pressed: Pressed, view: View, parts: Parts): Promise<void> {
  const id = pressed.body.view?.id;
  if (id === undefined) return;
  try {
    await pressed.client.views.update({ view_id: id, view });
  } catch (error) {
    parts.log.warn({ reason: reasonOf(error) }, 'view not updated');
  }
}
