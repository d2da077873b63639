import { replyKey } from '../memory.ts';
import { ACTION } from '../names.ts';
import { NOTICE } from '../notices.ts';
import type { Parts } from '../parts.ts';
import { presentMessage, presentView } from '../present.ts';
import type { Pressed, Routes } from '../routes.ts';
import { readWhyValue } from '../why-value.ts';
import { mayPress, presserOf, pushView, sendPrivately, tell } from './pressed.ts';

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
  const kept = parts.kept.find(asked.id);
  if (kept !== undefined && !mayPress(pressed, kept)) return tell(pressed, NOTICE.notYours, parts);
  const earlier = await parts.memory.find(kept?.asker.team ?? presserOf(pressed).team, replyKey(asked.id));
  if (earlier === undefined) return tell(pressed, NOTICE.forgotten, parts);
  const reply = await parts.bot.handle({ text: `why ${asked.rule}`, earlier });
  const proof = { reply, asker: presserOf(pressed), audience: 'person' } as const;
  if (pressed.body.view !== undefined) return pushView(pressed, presentView(parts, proof), parts);
  await sendPrivately(pressed, presentMessage(parts, proof), parts);
}
