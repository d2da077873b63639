import { ACTION } from '../names.ts';
import { NOTICE } from '../notices.ts';
import type { Parts } from '../parts.ts';
import type { Pressed, Routes } from '../routes.ts';
import { answerPressed } from './command-buttons.ts';
import { lookBack } from './look-back.ts';
import { presserOf, tell } from './pressed.ts';

/** "Plan its network": a plan for the adapters that the check has read, for the one who pressed alone. */
export function registerPlanButton(routes: Routes, parts: Parts): void {
  routes.button(ACTION.plan, async (pressed) => {
    await pressed.ack();
    await plan(pressed, pressed.action.value ?? '', parts);
  });
}

async function plan(pressed: Pressed, id: string, parts: Parts): Promise<void> {
  const back = await lookBack(pressed, id, parts);
  if (back === undefined) return;
  const reply = await parts.bot.handle({ text: 'network', earlier: back.earlier });
  if (reply.asksForNetwork === true) return tell(pressed, NOTICE.noAdapters, parts);
  await answerPressed(pressed, { reply, asker: presserOf(pressed), audience: 'person' }, parts);
}
