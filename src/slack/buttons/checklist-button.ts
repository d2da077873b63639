import type { Caller } from '../../commands/command.ts';
import { isDirect } from '../channels.ts';
import type { ListParts } from '../checklists/list-parts.ts';
import { saveInTime } from '../checklists/save-in-time.ts';
import { whyNotPosted } from '../checklists/tell-stopped.ts';
import { isStranger, tenantOf } from '../checklists/tenant.ts';
import { replyKey } from '../memory.ts';
import { ACTION } from '../names.ts';
import { NOTICE } from '../notices.ts';
import type { Parts } from '../parts.ts';
import { presentMessage, presentView } from '../present.ts';
import type { Pressed, Routes } from '../routes.ts';
import { mayPress, presserOf, pushView, sendPrivately, tell } from './pressed.ts';

/** "Make a checklist": posts what the scorecard leaves open; stored first, acknowledged then. */
export function registerChecklistButton(routes: Routes, parts: Parts): void {
  const { lists } = parts;
  if (lists === undefined) return;
  routes.button(ACTION.checklist, async (pressed) => {
    await make(pressed, parts, lists);
  });
}

async function make(pressed: Pressed, parts: Parts, lists: ListParts): Promise<void> {
  const id = pressed.action.value ?? '';
  const kept = parts.kept.find(id);
  const caller = callerOf(pressed, id, kept?.place?.channel);
  if (caller === undefined || (kept !== undefined && !mayPress(pressed, kept))) {
    await pressed.ack();
    return tell(pressed, NOTICE.notYours, parts);
  }
  const team = kept?.asker.team ?? presserOf(pressed).team;
  const reply = await saveInTime(parts.log, async (givenUp) => {
    const earlier = await parts.memory.look(team, replyKey(id));
    if (earlier === undefined) return 'forgotten';
    return parts.bot.handle({ text: 'checklist from', earlier, caller: { ...caller, givenUp } });
  });
  if (reply === 'not-saved') {
    // Told first: Slack itself shows what is not acknowledged as failed.
    await tell(pressed, NOTICE.notSaved, parts);
    return pressed.ack();
  }
  await pressed.ack();
  if (reply === 'forgotten') return tell(pressed, NOTICE.forgotten, parts);
  lists.wake();
  const answer = { reply, asker: presserOf(pressed), audience: PRIVATE };
  if (pressed.body.view === undefined) await sendPrivately(pressed, presentMessage(parts, answer), parts);
  else await pushView(pressed, presentView(parts, answer), parts);
  // A view has no way to say more later; the list itself says it.
  if (reply.posting === undefined || pressed.body.view !== undefined) return;
  const list = { id: reply.posting, channel: caller.channel };
  const refused = await whyNotPosted(lists.keeping, caller.tenant, list);
  if (refused !== undefined) await sendPrivately(pressed, refused, parts);
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
    direct: isDirect(channel),
    // One list for one scorecard, whoever presses how often within the minutes that a claim is kept.
    delivery: `checklist of ${reply} in ${channel}`,
  };
}
