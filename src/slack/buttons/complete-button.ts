import { replyKey } from '../memory.ts';
import { ACTION } from '../names.ts';
import { NOTICE } from '../notices.ts';
import type { Parts } from '../parts.ts';
import { openForm } from '../paste-form.ts';
import type { Pressed, Routes } from '../routes.ts';
import { mayPress, placeOf, presserOf, tell } from './pressed.ts';

/** "Add output": opens the form whose result completes this one, for the person who pressed alone. */
export function registerCompleteButton(routes: Routes, parts: Parts): void {
  routes.button(ACTION.complete, async (pressed) => {
    await pressed.ack();
    await openCompletion(pressed, pressed.action.value ?? '', parts);
  });
}

async function openCompletion(pressed: Pressed, id: string, parts: Parts): Promise<void> {
  const kept = parts.kept.find(id);
  if (kept !== undefined && !mayPress(pressed, kept)) return tell(pressed, NOTICE.notYours, parts);
  const remembered = await parts.memory.find(kept?.asker.team ?? presserOf(pressed).team, replyKey(id));
  if (remembered === undefined) return tell(pressed, NOTICE.forgotten, parts);
  const opened = await openForm(parts, pressed.client, pressed.body.trigger_id, {
    asker: presserOf(pressed),
    place: placeOf(pressed) ?? kept?.place,
    release: remembered.release,
    completes: id,
    onTop: pressed.body.view !== undefined,
  });
  if (!opened) await tell(pressed, NOTICE.noForm, parts);
}
