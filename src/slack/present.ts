import type { types } from '@slack/bolt';
import { bugReply } from '../bot.ts';
import { listKey } from '../keeping/threads.ts';
import { newRequestId, requestId } from '../request-id.ts';
import { type SlackMessage, toMessage, toResultView } from './blocks.ts';
import { FIRST_PAGE, type Page } from './drawing/page.ts';
import type { Drawing } from './drawing/pieces.ts';
import type { KeptReply } from './kept-replies.ts';
import { replyKey } from './memory.ts';
import type { Parts } from './parts.ts';

/** Keeps a reply for its buttons and draws its first page as a message. */
export function presentMessage(parts: Parts, kept: KeptReply): SlackMessage {
  return safely(parts, kept, (safe) =>
    toMessage(safe.reply, drawingOf(parts, keep(parts, safe), safe, FIRST_PAGE)),
  );
}

/** Keeps a reply for its buttons and draws its first page as a view. */
export function presentView(parts: Parts, kept: KeptReply): types.ModalView {
  return safely(parts, kept, (safe) =>
    toResultView(safe.reply, inView(drawingOf(parts, keep(parts, safe), safe, FIRST_PAGE), safe)),
  );
}

/** Draws a page of a reply that is kept under `id`. */
export function drawMessage(parts: Parts, id: string, kept: KeptReply, page: Page): SlackMessage {
  return safely(parts, kept, (safe) => toMessage(safe.reply, drawingOf(parts, id, safe, page)));
}

export function drawView(parts: Parts, id: string, kept: KeptReply, page: Page): types.ModalView {
  return safely(parts, kept, (safe) =>
    toResultView(safe.reply, inView(drawingOf(parts, id, safe, page), safe)),
  );
}

/** Keeps a reply, and what completes and proves it longer than that: collecting output takes its time. */
function keep({ kept, memory }: Parts, whole: KeptReply): string {
  const { remember, made } = whole.reply;
  const id = kept.keep(drawnPart(whole));
  if (remember !== undefined && remember !== null)
    memory.keep([replyKey(id), ...(made === undefined ? [] : [listKey(made)])], remember, whole.asker);
  return id;
}

const drawingOf = ({ lists }: Parts, id: string, { place, followUp }: KeptReply, page: Page): Drawing => ({
  id,
  page,
  share: place !== undefined,
  ...(lists === undefined ? {} : { lists: true }),
  ...(followUp === undefined ? {} : { followUp }),
});

/** A view stands in no channel of its own. */
function inView({ lists, ...drawing }: Drawing, { place }: KeptReply): Drawing {
  return lists === undefined || place === undefined ? drawing : { ...drawing, lists };
}

/** A bug in drawing must not leave the person without an answer. */
function safely<T>({ log }: Parts, kept: KeptReply, draw: (kept: KeptReply) => T): T {
  try {
    return draw(kept);
  } catch (err) {
    const reference = requestId() ?? newRequestId();
    log.error({ err, reference }, 'reply not drawn');
    return draw({ ...kept, reply: bugReply(reference) });
  }
}

/** What makes the data of `--json` holds on to the whole paste, and readings have a memory of their own. */
function drawnPart(kept: KeptReply): KeptReply {
  const { data: _data, remember: _remember, evidence: _evidence, ...reply } = kept.reply;
  return { ...kept, reply };
}
