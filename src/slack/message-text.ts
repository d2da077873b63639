import { isRecord } from './is-record.ts';
/**
 * The text of a message. Messages of apps often have none of their own: theirs stands in blocks, or in the
 * attachments of old. Empty when there is none at all.
 */
export function textOfMessage(message: unknown): string {
  if (!isRecord(message)) return '';
  const own = textIn(message.text);
  if (own.trim() !== '') return own;
  const attachments = listIn(message.attachments).map((attachment) => {
    const inside = blocksText(attachment.blocks);
    return inside === '' ? attachmentText(attachment) : inside;
  });
  return joined([blocksText(message.blocks), ...attachments]);
}

const blocksText = (blocks: unknown): string => joined(listIn(blocks).map(blockText));

function blockText(block: Fields): string {
  switch (block.type) {
    case 'rich_text':
      return joined(listIn(block.elements).map(richPartText));
    case 'section':
      return joined([objectText(block.text), ...listIn(block.fields).map(objectText)]);
    case 'context':
      return joined(listIn(block.elements).map(objectText));
    case 'header':
    case 'markdown':
      return objectText(block.text);
    case 'table':
      return joined(rowsOf(block.rows));
    default:
      return '';
  }
}

/** A paragraph, a quote, a block of code; the items of a list are paragraphs. */
function richPartText(part: Fields): string {
  const elements = listIn(part.elements);
  return part.type === 'rich_text_list' ? joined(elements.map(spansText)) : spans(elements);
}

const spansText = ({ elements }: Fields): string => spans(listIn(elements));

/** A link is the text that it shows, or its address. */
const spans = (elements: readonly Fields[]): string =>
  elements.map(({ text, url }) => textIn(text) || textIn(url)).join('');

function rowsOf(rows: unknown): readonly string[] {
  const lists = Array.isArray(rows) ? rows : [];
  return lists.map((row: unknown) => listIn(row).map(cellText).join('\t'));
}

const cellText = (cell: Fields): string => (cell.type === 'rich_text' ? blockText(cell) : textIn(cell.text));

function attachmentText({ pretext, title, text, fields, fallback }: Fields): string {
  const pairs = listIn(fields).map((field) => `${textIn(field.title)}: ${textIn(field.value)}`);
  const whole = joined([textIn(pretext), textIn(title), textIn(text), ...pairs]);
  return whole === '' ? textIn(fallback) : whole;
}

/** The text of a text object, or a text that stands there itself. */
const objectText = (value: unknown): string => (isRecord(value) ? textIn(value.text) : textIn(value));

type Fields = Readonly<Record<string, unknown>>;

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n');
const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');
const listIn = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter(isRecord) : []);
