import { FIRST_PAGE } from '../drawing/page.ts';
import type { KeptReply, Place } from '../kept-replies.ts';
import { replyKey } from '../memory.ts';
import { ACTION } from '../names.ts';
import { NOTICE } from '../notices.ts';
import type { Parts } from '../parts.ts';
import { sendPicture } from '../pictures.ts';
import { drawView, presentMessage } from '../present.ts';
import type { Pressed, Routes } from '../routes.ts';
import { publish, send } from '../send.ts';
import { keptOf } from './look-back.ts';
import { tell, updateView } from './pressed.ts';

/** "Share to channel": posts the kept reply for everybody and takes the private one away. */
export function registerShareButton(routes: Routes, parts: Parts): void {
  routes.button(ACTION.share, async (pressed) => {
    await pressed.ack();
    const id = pressed.action.value ?? '';
    const kept = await keptOf(pressed, id, parts);
    if (kept === undefined) return;
    if (kept.place === undefined) return tell(pressed, NOTICE.alreadyShared, parts);
    await share(pressed, id, kept, kept.place, parts);
  });
}

async function share(
  pressed: Pressed,
  id: string,
  kept: KeptReply,
  place: Place,
  parts: Parts,
): Promise<void> {
  const { place: _, ...shared } = kept;
  // Marked before the message is posted: a second press while it is under way must not post it twice.
  parts.kept.change(id, shared);
  const remember = await parts.memory.find(kept.asker.team, replyKey(id));
  const reply = { ...kept.reply, ...(remember === undefined ? {} : { remember }) };
  const copy = presentMessage(parts, { reply, asker: kept.asker, audience: 'channel' });
  const published = await publish(pressed.client, freshPlace(pressed, place), copy, parts.log);
  if (!published) {
    parts.kept.change(id, kept);
    return tell(pressed, NOTICE.notShared, parts);
  }
  const { picture } = kept.reply;
  if (picture?.unasked === true && !(await sendPicture(parts, pressed.client, picture.draw, place)))
    await tell(pressed, NOTICE.pictureNotShared, parts);
  if (pressed.body.view === undefined) await send(pressed.respond, { delete_original: true }, parts.log);
  else await updateView(pressed, drawView(parts, id, sharedNow(shared), FIRST_PAGE), parts);
}

/** A pressed message brings a response URL of its own, with all its uses left; a view brings none. */
const freshPlace = ({ body, respond }: Pressed, place: Place): Place =>
  body.view === undefined ? { ...place, respond } : place;

const sharedNow = (kept: KeptReply): KeptReply => ({
  ...kept,
  reply: { ...kept.reply, blocks: [...kept.reply.blocks, { kind: 'note', text: NOTICE.shared }] },
});
