import { withoutPrefix } from './line-prefix.ts';
import type { PasteLine } from './reading.ts';
import { repairEncoding } from './repair-encoding.ts';

/** Largest paste that is read, in bytes of UTF-8. */
export const PASTE_BYTES_MAX = 256 * 1024;

/** A paste with the damage of its transport undone. Line numbers are those of the text as it came. */
export interface Paste {
  readonly lines: readonly PasteLine[];
}

/** Whether a paste is over the limit, without encoding it where its length already tells. */
export function isTooLarge(text: string): boolean {
  if (text.length > PASTE_BYTES_MAX) return true;
  return text.length * UTF8_BYTES_MAX > PASTE_BYTES_MAX && Buffer.byteLength(text, 'utf8') > PASTE_BYTES_MAX;
}

/** Most bytes that one UTF-16 unit takes in UTF-8. */
const UTF8_BYTES_MAX = 3;

/** Splits text into lines and undoes what Slack and word processors do to it. */
export function toPaste(text: string): Paste {
  // Nearly every text is plain, and testing for that is much faster than eight replacements a line.
  const isDamaged =
    /[^\t\n\r\x20-\x7E]/.test(text) || MARKS.some((mark) => text.includes(mark)) || text.startsWith('>');
  const whole = isDamaged ? repairEncoding(text) : text;
  const lines = whole.includes('\r') ? whole.split(/\r\r\n|\r\n|\n|\r/) : whole.split('\n');
  const cleaned = lines.map((line, index) => toLine(line, index + 1, isDamaged));
  const bare = withoutPrefix(cleaned.map((line) => line.text));
  return { lines: cleaned.map((line, index) => ({ ...line, text: bare[index] ?? line.text })) };
}

function toLine(line: string, number: number, isDamaged: boolean): PasteLine {
  if (!isDamaged || !DAMAGED.test(line)) return { number, text: line.trimEnd() };
  const text = clean(line);
  return REORDERED.test(line) ? { number, text, disguised: true } : { number, text };
}

/** Beginnings of what `clean` changes in plain letters. */
const MARKS = ['&a', '&l', '&g', '&q', '&n', '&#', '<', '\n>', '\r>', '*'];
/** Anything that `clean` changes, except blanks at the end; letters of other languages are no damage. */
const DAMAGED =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u00A0\u2007\u200B-\u202F\u2060\u2066-\u2069\u2212\uFEFF]|\u0335|\u0336|\u0337|\u0338|&[a-z#]|<[hm]|^>|\*\w/;
/** Makes text look different from what it says: no line that holds it is believed. */
const REORDERED = /[\u202D\u202E\u2066-\u2068]|\u0335|\u0336|\u0337|\u0338/;

/** What chat clients of IRC write for a colour. */
const COLOUR = /\u0003(?:\d{1,2}(?:,\d{1,2})?)?/g;

/** Bold in Slack; a lone asterisk, or one between figures, is a sign of its own. */
const BOLD = /(?<=^|[\s(])\*(\w[^*\n]{0,80}[\w:)])\*(?=$|[\s,.;:)])/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
};

function clean(line: string): string {
  return line
    .replace(COLOUR, '')
    .replace(/<(?:https?:\/\/|mailto:)[^|<>\s]{1,500}\|([^<>|]{1,500})>/g, '$1')
    .replace(/<(?:https?:\/\/|mailto:)([^|<>\s]{1,500})>/g, '$1')
    .replace(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/[\u00A0\u2007\u202F]/g, ' ')
    .replace(/[“”„]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(
      /[\uFEFF\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g,
      '',
    )
    .replace(/^(?:> ?){1,3}/, '')
    .replace(BOLD, '$1')
    .trimEnd();
}
