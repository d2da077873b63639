import type { types } from '@slack/bolt';
import type { Reply } from '../replies/reply.ts';
import { drawPage } from './drawing/draw-page.ts';
import { button, plain, type SlackBlock, section } from './drawing/elements.ts';
import { fallbackText } from './drawing/fallback-text.ts';
import type { Drawing } from './drawing/pieces.ts';
import { escapeShort } from './escape.ts';
import { MESSAGE_BLOCKS_MAX, SECTION_TEXT_MAX, VIEW_BLOCKS_MAX, VIEW_TITLE_MAX } from './limits.ts';
import { ACTION, VIEW } from './names.ts';

/** A message as every way of posting takes it. */
export interface SlackMessage {
  /** For notifications and screen readers. */
  readonly text: string;
  readonly blocks: SlackBlock[];
  readonly unfurl_links: false;
  readonly unfurl_media: false;
}

/** A page of the reply as a message that Slack takes, however long the reply is. */
export function toMessage(reply: Reply, drawing: Drawing): SlackMessage {
  const form = formBlocks(reply);
  const blocks = [
    ...drawPage(reply, { ...drawing, tables: true }, MESSAGE_BLOCKS_MAX - form.length),
    ...form,
  ];
  return { text: fallbackText(reply), blocks, unfurl_links: false, unfurl_media: false };
}

/** A page of the reply as a view that replaces the form, or opens beside the message that was checked. */
export function toResultView(reply: Reply, drawing: Drawing): types.ModalView {
  return {
    type: 'modal',
    callback_id: VIEW.result,
    title: plain('Host check', VIEW_TITLE_MAX),
    close: plain('Close', VIEW_TITLE_MAX),
    blocks: withContent(drawPage(reply, drawing, VIEW_BLOCKS_MAX), reply),
  };
}

/** A reply that asks for a paste brings the way to the form along. */
function formBlocks({ asksForPaste }: Reply): readonly SlackBlock[] {
  if (asksForPaste === undefined) return [];
  const open = button({
    action: ACTION.form,
    number: 0,
    text: 'Open the form',
    value: asksForPaste.release ?? '',
  });
  return [{ type: 'actions', elements: [open] }];
}

/** A view may not be empty. */
const withContent = (blocks: readonly SlackBlock[], { summary }: Reply): SlackBlock[] =>
  blocks.length === 0 ? [section(escapeShort(summary, SECTION_TEXT_MAX) || '…')] : [...blocks];
