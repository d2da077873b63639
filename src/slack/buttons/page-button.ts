import { type Page, readPageValue } from '../drawing/page.ts';
import type { KeptReply } from '../kept-replies.ts';
import { ACTION } from '../names.ts';
import { NOTICE } from '../notices.ts';
import type { Parts } from '../parts.ts';
import { drawMessage, drawView } from '../present.ts';
import type { Pressed, Routes } from '../routes.ts';
import { send } from '../send.ts';
import { keptOf } from './look-back.ts';
import { pushView, sendPrivately, tell, updateView } from './pressed.ts';

/** "Show", "Hide" and "Show the rest": draws another page of the kept reply. */
export function registerPageButton(routes: Routes, parts: Parts): void {
  routes.button(ACTION.page, async (pressed) => {
    await pressed.ack();
    const asked = readPageValue(pressed.action.value ?? '');
    if (asked === undefined) return tell(pressed, NOTICE.unknownButton, parts);
    const kept = await keptOf(pressed, asked.id, parts);
    if (kept !== undefined) await showPage(pressed, asked.id, kept, asked.page, parts);
  });
}

/** A private message turns its page. A public one stays as it is for the others: the page comes privately. */
async function showPage(
  pressed: Pressed,
  id: string,
  kept: KeptReply,
  page: Page,
  parts: Parts,
): Promise<void> {
  if (pressed.body.view !== undefined) {
    const view = drawView(parts, id, kept, page);
    return page.from > 0 ? pushView(pressed, view, parts) : updateView(pressed, view, parts);
  }
  const isShared = kept.audience === 'channel';
  const message = drawMessage(parts, id, kept, isShared ? aloneIfFold(page) : page);
  if (isShared || page.from > 0) await sendPrivately(pressed, message, parts);
  else await send(pressed.respond, { ...message, replace_original: true }, parts.log);
}

const aloneIfFold = (page: Page): Page => (page.open === undefined ? page : { ...page, alone: true });
