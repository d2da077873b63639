import type { App, BlockButtonAction } from '@slack/bolt';
import type { Caller } from '../../commands/command.ts';
import type { ListParts } from '../checklists/list-parts.ts';
import { saveInTime } from '../checklists/save-in-time.ts';
import { isStranger, tenantOf } from '../checklists/tenant.ts';
import { replyKey } from '../memory.ts';
import { ACTION, actionPattern } from '../names.ts';
import { NOTICE } from '../notices.ts';
import type { Parts } from '../parts.ts';
import { presentMessage, presentView } from '../present.ts';
import { mayPress, type Pressed, presserOf, pushView, sendPrivately, tell } from './pressed.ts';

/** "Make a checklist": posts what the scorecard leaves open; stored first, acknowledged then. */
export function registerChecklistButton(app: App, parts: Parts): void {
  const { lists } = parts;
  if (lists === undefined) return;
  app.action<BlockButtonAction>(actionPattern(ACTION.checklist), async (pressed) => {
    await make(pressed, parts, lists);
  });
}

async function make(pressed: Pressed, parts: Parts, lists: ListParts): Promise<void> {
  const id = pressed.action.value ?? '';
  const kept = parts.kept.find(id);
  const caller = callerOf(pressed, id, kept?.place?.channel);
  const earlier = await parts.memory.find(kept?.asker.team ?? presserOf(pressed).team, replyKey(id));
  const refusal =
    caller === undefined || (kept !== undefined && !mayPress(pressed, kept))
      ? NOTICE.notYours
      : earlier === undefined
        ? NOTICE.forgotten
        : undefined;
  if (refusal !== undefined || caller === undefined) {
    await pressed.ack();
    await tell(pressed, refusal ?? NOTICE.notYours, parts);
    return;
  }
  const reply = await saveInTime(parts.log, (givenUp) =>
    parts.bot.handle({ text: 'checklist from', earlier, caller: { ...caller, givenUp } }),
  );
  if (reply === 'not-saved') {
    // Told first: Slack itself shows what is not acknowledged as failed.
    await tell(pressed, NOTICE.notSaved, parts);
    return pressed.ack();
  }
  await pressed.ack();
  lists.wake();
  const answer = { reply, asker: presserOf(pressed), audience: PRIVATE };
  if (pressed.body.view === undefined) await sendPrivately(pressed, presentMessage(parts, answer), parts);
  else await pushView(pressed, presentView(parts, answer), parts);
}

const PRIVATE = 'person' as const;

/** Who presses, and for which channel; `undefined` where there is none, and for people of other workspaces. */
function callerOf({ body }: Pressed, reply: string, place: string | undefined): Caller | undefined {
  const tenant = tenantOf(body);
  const channel = body.channel?.id ?? place;
  if (tenant === undefined || channel === undefined || isStranger(body)) return undefined;
  return {
    tenant,
    person: body.user.id,
    channel,
    showing: 'messages',
    // One list for one scorecard, whoever presses how often within the minutes that a claim is kept.
    delivery: `checklist of ${reply} in ${channel}`,
  };
}
