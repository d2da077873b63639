import { ACTION } from '../names.ts';
import { NOTICE } from '../notices.ts';
import type { Parts } from '../parts.ts';
import { openForm } from '../paste-form.ts';
import type { Pressed, Routes } from '../routes.ts';
import { lookBack } from './look-back.ts';
import { placeOf, presserOf, tell } from './pressed.ts';

/** "Add output": opens the form whose result completes this one, for the person who pressed alone. */
export function registerCompleteButton(routes: Routes, parts: Parts): void {
  routes.button(ACTION.complete, async (pressed) => {
    await pressed.ack();
    await openCompletion(pressed, pressed.action.value ?? '', parts);
  });
}

async function openCompletion(pressed: Pressed, id: string, parts: Parts): Promise<void> {
  const back = await lookBack(pressed, id, parts);
  if (back === undefined) return;
  const opened = await openForm(parts, pressed.client, pressed.body.trigger_id, {
    asker: presserOf(pressed),
    place: placeOf(pressed) ?? back.kept?.place,
    release: back.earlier.release,
    completes: id,
    onTop: pressed.body.view !== undefined,
  });
  if (!opened) await tell(pressed, NOTICE.noForm, parts);
}
