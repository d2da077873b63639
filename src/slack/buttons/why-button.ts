import { ACTION } from '../names.ts';
import { NOTICE } from '../notices.ts';
import type { Parts } from '../parts.ts';
import { presentMessage, presentView } from '../present.ts';
import type { Pressed, Routes } from '../routes.ts';
import { readWhyValue } from '../why-value.ts';
import { lookBack } from './look-back.ts';
import { presserOf, pushView, sendPrivately, tell } from './pressed.ts';

/** "Why": proves a row from what the check has read, to the one who pressed alone. */
export function registerWhyButton(routes: Routes, parts: Parts): void {
  routes.button(ACTION.why, async (pressed) => {
    await pressed.ack();
    await prove(pressed, parts);
  });
}

async function prove(pressed: Pressed, parts: Parts): Promise<void> {
  const asked = readWhyValue(pressed.action.value ?? '');
  if (asked === undefined) return tell(pressed, NOTICE.unknownButton, parts);
  const back = await lookBack(pressed, asked.id, parts);
  if (back === undefined) return;
  const reply = await parts.bot.handle({ text: `why ${asked.rule}`, earlier: back.earlier });
  const proof = { reply, asker: presserOf(pressed), audience: 'person' } as const;
  if (pressed.body.view !== undefined) return pushView(pressed, presentView(parts, proof), parts);
  await sendPrivately(pressed, presentMessage(parts, proof), parts);
}
