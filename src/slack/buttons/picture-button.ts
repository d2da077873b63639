import { ACTION } from '../names.ts';
import { NOTICE } from '../notices.ts';
import type { Parts } from '../parts.ts';
import { sendPicture } from '../pictures.ts';
import type { Pressed, Routes } from '../routes.ts';
import { mayPress, pictureTarget, tell } from './pressed.ts';

/** "Show as a picture": sends the picture of the kept reply to the one who pressed. */
export function registerPictureButton(routes: Routes, parts: Parts): void {
  routes.button(ACTION.picture, async (pressed) => {
    await pressed.ack();
    await show(pressed, parts);
  });
}

async function show(pressed: Pressed, parts: Parts): Promise<void> {
  const kept = parts.kept.find(pressed.action.value ?? '');
  if (kept === undefined) return tell(pressed, NOTICE.expired, parts);
  if (!mayPress(pressed, kept)) return tell(pressed, NOTICE.notYours, parts);
  const { picture } = kept.reply;
  if (picture === undefined) return tell(pressed, NOTICE.unknownButton, parts);
  const target = pictureTarget(pressed);
  const sent = await sendPicture(parts, pressed.client, picture.draw, target);
  if (!sent) return tell(pressed, NOTICE.noPicture, parts);
  // In the conversation with the bot the picture stands right below.
  if ('user' in target) await tell(pressed, NOTICE.pictureSent, parts);
}
