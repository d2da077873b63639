import type { types } from '@slack/bolt';
import { plainText, shorten } from '../escape.ts';
import { BUTTON_LABEL_MAX, BUTTON_TEXT_MAX, HEADER_TEXT_MAX } from '../limits.ts';
import { type ActionName, actionId } from '../names.ts';

/** The kinds of blocks that replies are drawn with: those that every surface and every old client shows. */
export type SlackBlock =
  | types.SectionBlock
  | types.HeaderBlock
  | types.ContextBlock
  | types.ActionsBlock
  | types.TableBlock;
type Button = types.Button;

/** Stands where nothing is left of a text but what nobody sees: Slack takes none that is empty. */
const NOTHING = '…';

/** Markup that is already escaped. `verbatim` keeps Slack from linking bare addresses and names in it. */
const mrkdwn = (text: string): types.MrkdwnElement => ({
  type: 'mrkdwn',
  text: text || NOTHING,
  verbatim: true,
});

/** Text without markup and without emoji codes, cut to what the place takes. */
export function plain(text: string, max: number): types.PlainTextElement {
  return { type: 'plain_text', text: shorten(plainText(text), max) || NOTHING, emoji: false };
}

/** A paragraph of escaped markup, with a button beside it where one is given. */
export function section(text: string, accessory?: Button): SlackBlock {
  return { type: 'section', text: mrkdwn(text), ...(accessory === undefined ? {} : { accessory }) };
}

/** Small print of escaped markup. */
export const context = (text: string): SlackBlock => ({ type: 'context', elements: [mrkdwn(text)] });

export const header = (text: string): SlackBlock => ({ type: 'header', text: plain(text, HEADER_TEXT_MAX) });

interface ButtonParts {
  readonly action: ActionName;
  /** Makes the id of the button unique in its message. */
  readonly number: number;
  readonly text: string;
  readonly value: string;
  /** What a screen reader says, where the text alone does not tell what the button is about. */
  readonly label?: string;
}

export function button({ action, number, text, value, label }: ButtonParts): Button {
  return {
    type: 'button',
    action_id: actionId(action, number),
    text: plain(text, BUTTON_TEXT_MAX),
    ...(value === '' ? {} : { value }),
    ...(label === undefined ? {} : { accessibility_label: shorten(plainText(label), BUTTON_LABEL_MAX) }),
  };
}

/** Characters of text that a block counts for in Slack's limit for all blocks together. */
export function textLength(block: SlackBlock): number {
  switch (block.type) {
    case 'section':
      return (block.text?.text.length ?? 0) + accessoryLength(block.accessory);
    case 'header':
      return block.text.text.length;
    case 'table':
      return sum(block.rows.flat().map((cell) => (cell.type === 'raw_text' ? cell.text.length : 0)));
    case 'context':
      return sum(block.elements.map((element) => ('text' in element ? element.text.length : 0)));
    case 'actions':
      return sum(block.elements.map((element) => (element.type === 'button' ? element.text.text.length : 0)));
  }
}

const accessoryLength = (accessory: types.SectionBlock['accessory']): number =>
  accessory?.type === 'button' ? accessory.text.text.length : 0;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
