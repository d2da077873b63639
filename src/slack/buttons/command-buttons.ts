import type { KeptReply } from '../kept-replies.ts';
import { ACTION } from '../names.ts';
import { NOTICE } from '../notices.ts';
import type { Parts } from '../parts.ts';
import { openForm } from '../paste-form.ts';
import { addPicture } from '../pictures.ts';
import { presentMessage, presentView } from '../present.ts';
import type { Pressed, Routes } from '../routes.ts';
import { pictureTarget, placeOf, presserOf, pushView, sendPrivately, tell } from './pressed.ts';

/** Buttons that ask the bot something: one with a command of its own, and "Open the form". */
export function registerCommandButtons(routes: Routes, parts: Parts): void {
  routes.button(ACTION.run, async (pressed) => {
    await pressed.ack();
    await run(pressed, pressed.action.value ?? '', parts);
  });
  routes.button(ACTION.form, async (pressed) => {
    await pressed.ack();
    await showForm(pressed, pressed.action.value, parts);
  });
}

/** Answers to the one who pressed, beside what the others see. */
async function run(pressed: Pressed, command: string, parts: Parts): Promise<void> {
  const reply = await parts.bot.handle({ text: command });
  if (reply.asksForPaste !== undefined && pressed.body.view === undefined) {
    return showForm(pressed, reply.asksForPaste.release, parts);
  }
  const kept = { reply, asker: presserOf(pressed), audience: 'person' } as const;
  await answerPressed(pressed, kept, parts);
}

/** Shows an answer to the one who pressed: a view on a view, otherwise a private message, with its picture. */
export async function answerPressed(
  pressed: Pressed,
  kept: Pick<KeptReply, 'reply' | 'asker' | 'audience'>,
  parts: Parts,
): Promise<void> {
  const place = placeOf(pressed);
  if (pressed.body.view === undefined) {
    const message = presentMessage(parts, { ...kept, ...(place === undefined ? {} : { place }) });
    await sendPrivately(pressed, message, parts);
  } else await pushView(pressed, presentView(parts, kept), parts);
  await addPicture(parts, pressed.client, kept.reply, pictureTarget(pressed));
}

async function showForm(pressed: Pressed, release: string | undefined, parts: Parts): Promise<void> {
  const opening = { asker: presserOf(pressed), place: placeOf(pressed), release };
  const opened = await openForm(parts, pressed.client, pressed.body.trigger_id, opening);
  if (!opened) await tell(pressed, NOTICE.noForm, parts);
}
