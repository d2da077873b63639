import type { types } from '@slack/bolt';
import { checklistLines } from '../../replies/checklist-lines.ts';
import type { Action, Block, Rich, TableBlock } from '../../replies/reply.ts';
import { codeBlock, escapedLength, escapeShort, shorten } from '../escape.ts';
import type { KeptReply } from '../kept-replies.ts';
import { ACTIONS_ELEMENTS_MAX, BUTTON_VALUE_MAX, HEADER_TEXT_MAX, SECTION_TEXT_MAX } from '../limits.ts';
import { ACTION } from '../names.ts';
import { whyValue } from '../why-value.ts';
import { button, context, header, type SlackBlock, section } from './elements.ts';
import { feedbackButtons } from './feedback-buttons.ts';
import { compactFindingBlock, findingBlocks } from './finding-blocks.ts';
import { followUpHint } from './follow-up-hint.ts';
import { toMrkdwnLine, toMrkdwnParts } from './mrkdwn.ts';
import { packed } from './packed.ts';
import { FIRST_PAGE, type Page, pageValue } from './page.ts';
import { tableBlock, tableLines } from './table.ts';

/** Blocks that are shown together or not at all. None needs more room than an empty message has. */
export interface Piece {
  /** The frame and the folds go first; a body that does not fit is continued on the next page. */
  readonly rank: 'frame' | 'fold' | 'body';
  readonly blocks: readonly SlackBlock[];
  /** What is lost when the piece is left out, for the line that says so. */
  readonly rows?: number;
  readonly lines?: number;
}

/** What the pieces of one reply are drawn with. */
export interface Drawing {
  /** Id that the reply is kept under: the buttons lead back to it. */
  readonly id: string;
  readonly page: Page;
  /** There is a place to share to, and it was not shared yet. */
  readonly share: boolean;
  /** Lists can be made: the bot keeps them, and there is a channel for one. */
  readonly lists?: true;
  /** How more output comes to this check; absent: by a button. */
  readonly followUp?: KeptReply['followUp'];
  /** The surface shows tables: messages do, views do not. */
  readonly tables?: true;
}

/** The drawing of one page: what is drawn with, and numbers for its buttons, whose ids may not repeat in it. */
export interface Pen extends Drawing {
  readonly number: () => number;
}

/** A list item and a line of code are cut here: a row of a list is for a glance. */
const ITEM_TEXT_MAX = 300;
const FOLD_TITLE_MAX = 400;

/** Draws a part of a reply. */
export function piecesOf(block: Block, pen: Pen): readonly Piece[] {
  switch (block.kind) {
    case 'verdict':
      return [{ rank: 'frame', blocks: verdictBlocks(block.text) }];
    case 'heading':
      return [body(headingBlock(block.text))];
    case 'text':
      return toMrkdwnParts(block.text, SECTION_TEXT_MAX).map((text) => body(section(text)));
    case 'note':
      return toMrkdwnParts(block.text, SECTION_TEXT_MAX).map((text) => body(context(text)));
    case 'list':
      return listPieces(block.items);
    case 'code':
      return codePieces(block.text);
    case 'table':
      return tablePieces(block, pen);
    case 'finding':
      return [{ rank: 'body', blocks: findingBlocks(block), rows: 1 }];
    case 'checklist':
      return listPieces(checklistLines(block.list));
    case 'fold':
      return foldPieces(block, pen);
    case 'actions':
      return actionPieces(block.actions, pen);
  }
}

const body = (block: SlackBlock): Piece => ({ rank: 'body', blocks: [block] });

function tablePieces(table: TableBlock, { tables }: Pen): readonly Piece[] {
  const drawn = tables === true ? tableBlock(table) : undefined;
  return drawn === undefined ? listPieces(tableLines(table)) : [{ ...body(drawn), lines: table.rows.length }];
}

function listPieces(items: readonly Rich[]): readonly Piece[] {
  const lines = items.map((item) => `• ${toMrkdwnLine(item, ITEM_TEXT_MAX)}`);
  return packed(lines, (line) => line.length).map((pack) => ({
    ...body(section(pack.join('\n'))),
    lines: pack.length,
  }));
}

function codePieces(text: string): readonly Piece[] {
  const lines = text.split('\n').map((line) => shorten(line, ITEM_TEXT_MAX));
  return packed(lines, escapedLength).map((pack) => ({
    ...body(section(codeBlock(pack.join('\n')))),
    lines: pack.length,
  }));
}

const headingBlock = (text: string): SlackBlock =>
  text.length <= HEADER_TEXT_MAX ? header(text) : section(`*${escapeShort(text, SECTION_TEXT_MAX - 2)}*`);

/** The verdict as a header; a long one keeps its first half there and says the rest below. */
function verdictBlocks(text: string): readonly SlackBlock[] {
  if (text.length <= HEADER_TEXT_MAX) return [header(text)];
  const colon = text.indexOf(': ');
  if (colon === -1 || colon > HEADER_TEXT_MAX)
    return [section(`*${escapeShort(text, SECTION_TEXT_MAX - 2)}*`)];
  return [header(text.slice(0, colon)), section(escapeShort(text.slice(colon + 2), SECTION_TEXT_MAX))];
}

type Fold = Extract<Block, { kind: 'fold' }>;

/** One line that opens; open, the same line and what it held. */
function foldPieces(fold: Fold, pen: Pen): readonly Piece[] {
  const open = pen.page.open === fold.id;
  const title = escapeShort(fold.title, FOLD_TITLE_MAX);
  const toggle = button({
    action: ACTION.page,
    number: pen.number(),
    text: open ? 'Hide' : 'Show',
    value: pageValue(pen.id, open ? FIRST_PAGE : { from: 0, open: fold.id }),
    label: `${open ? 'Hide' : 'Show'} ${fold.title}`,
  });
  const line: Piece = { rank: 'fold', blocks: [section(open ? `*${title}*` : title, toggle)] };
  return open ? [line, ...insidePieces(fold, pen)] : [line];
}

/** What a fold holds. A fold in a fold is drawn open: there is no page of a page. */
export function insidePieces({ blocks }: Fold, pen: Pen): readonly Piece[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'finding') return [{ ...body(compactFindingBlock(block)), rows: 1 }];
    if (block.kind === 'fold') return [body(headingBlock(block.title)), ...insidePieces(block, pen)];
    return piecesOf(block, pen);
  });
}

function actionPieces(actions: readonly Action[], pen: Pen): readonly Piece[] {
  const buttons = actions.flatMap((action) => actionButtons(action, pen));
  const rows = Array.from({ length: Math.ceil(buttons.length / ACTIONS_ELEMENTS_MAX) }, (_, row) =>
    buttons.slice(row * ACTIONS_ELEMENTS_MAX, (row + 1) * ACTIONS_ELEMENTS_MAX),
  );
  const hints = actions.flatMap(({ kind }) => (kind === 'complete' ? followUpHint(pen.followUp) : []));
  return [...rows.map((elements): SlackBlock => ({ type: 'actions', elements })), ...hints].map((block) => ({
    rank: 'frame',
    blocks: [block],
  }));
}

function actionButtons(action: Action, { id, share, lists, followUp, number }: Pen): readonly types.Button[] {
  switch (action.kind) {
    case 'share':
      return share
        ? [button({ action: ACTION.share, number: number(), text: 'Share to channel', value: id })]
        : [];
    case 'complete':
      return followUp === undefined
        ? [button({ action: ACTION.complete, number: number(), text: 'Add output', value: id })]
        : [];
    case 'checklist':
      return lists === true
        ? [button({ action: ACTION.checklist, number: number(), text: 'Make a checklist', value: id })]
        : [];
    case 'feedback':
      return feedbackButtons(action, number);
    case 'why':
      return [
        button({
          action: ACTION.why,
          number: number(),
          text: `Why: ${action.title}`,
          value: whyValue(id, action.rule),
        }),
      ];
    case 'picture':
      return [button({ action: ACTION.picture, number: number(), text: 'Show as a picture', value: id })];
    case 'plan':
      return [button({ action: ACTION.plan, number: number(), text: 'Plan its network', value: id })];
    case 'run':
      return action.command.length > BUTTON_VALUE_MAX
        ? []
        : [button({ action: ACTION.run, number: number(), text: action.label, value: action.command })];
  }
}
