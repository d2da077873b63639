import { replyKey } from '../memory.ts';
import { ACTION } from '../names.ts';
import { NOTICE } from '../notices.ts';
import type { Parts } from '../parts.ts';
import type { Pressed, Routes } from '../routes.ts';
import { answerPressed } from './command-buttons.ts';
import { mayPress, presserOf, tell } from './pressed.ts';

/** "Plan its network": a plan for the adapters that the check has read, for the one who pressed alone. */
export function registerPlanButton(routes: Routes, parts: Parts): void {
  routes.button(ACTION.plan, async (pressed) => {
    await pressed.ack();
    await plan(pressed, pressed.action.value ?? '', parts);
  });
}

async function plan(pressed: Pressed, id: string, parts: Parts): Promise<void> {
  const kept = parts.kept.find(id);
  if (kept !== undefined && !mayPress(pressed, kept)) return tell(pressed, NOTICE.notYours, parts);
  const earlier = await parts.memory.find(kept?.asker.team ?? presserOf(pressed).team, replyKey(id));
  if (earlier === undefined) return tell(pressed, NOTICE.forgotten, parts);
  const reply = await parts.bot.handle({ text: 'network', earlier });
  if (reply.asksForNetwork === true) return tell(pressed, NOTICE.noAdapters, parts);
  await answerPressed(pressed, { reply, asker: presserOf(pressed), audience: 'person' }, parts);
}
