import { ACTION } from '../names.ts';
import { NOTICE } from '../notices.ts';
import type { Parts } from '../parts.ts';
import { sendPicture } from '../pictures.ts';
import type { Pressed, Routes } from '../routes.ts';
import { keptOf } from './look-back.ts';
import { pictureTarget, tell } from './pressed.ts';

/** "Show as a picture": sends the picture of the kept reply to the one who pressed. */
export function registerPictureButton(routes: Routes, parts: Parts): void {
  routes.button(ACTION.picture, async (pressed) => {
    await pressed.ack();
    await show(pressed, parts);
  });
}

async function show(pressed: Pressed, parts: Parts): Promise<void> {
  const kept = await keptOf(pressed, pressed.action.value ?? '', parts);
  if (kept === undefined) return;
  const { picture } = kept.reply;
  if (picture === undefined) return tell(pressed, NOTICE.unknownButton, parts);
  const target = pictureTarget(pressed);
  const sent = await sendPicture(parts, pressed.client, picture.draw, target);
  if (!sent) return tell(pressed, NOTICE.noPicture, parts);
  // In the conversation with the bot the picture stands right below.
  if ('user' in target) await tell(pressed, NOTICE.pictureSent, parts);
}
