import { withoutDisguise } from '../without-disguise.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Cheap test: nearly every text has plain letters and signs alone. */
const PLAIN = /^[\t\n\r !-%'-;=?A-_a-~]*$/;

/**
 * Text that shows as it is: Slack's three control characters are escaped, so that no mention, broadcast or
 * link of somebody else's text comes alive. A word joiner stops the bare words that old clients notify on, a backtick
 * becomes a look-alike that starts no code, and what turns the direction of writing is left out.
 * https://docs.slack.dev/messaging/formatting-message-text
 */
export const escapeText = (text: string): string =>
  PLAIN.test(text) ? text : escapeSigns(text.replaceAll('`', 'ˋ'));

const escapeSigns = (text: string): string =>
  quiet(withoutDisguise(text).replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign));

const quiet = (text: string): string => text.replace(/@(?=(?:channel|here|everyone)\b)/gi, '@\u2060');

/** A code span. Backticks in the text would end it early, line feeds would break it. */
export function codeSpan(text: string): string {
  const inner = withoutDisguise(text).replace(/\s+/g, ' ').trim();
  return inner === '' ? '' : `\`${escapeText(inner)}\``;
}

/** A block of code. Three backticks in the text would end it early; fewer are PowerShell's and stay. */
export function codeBlock(text: string): string {
  return `\`\`\`${escapeSigns(text.replaceAll('```', 'ˋˋˋ'))}\`\`\``;
}

/** Addresses longer than this are not linked: they would take the room of what is said. */
const ADDRESS_MAX = 500;

/** A link to a source of the base; only the label where the address is long, or not one of the web. */
export function link(url: string, label: string): string {
  const address = url.replace(/[|<>\s]/g, encodeURIComponent).replaceAll('&', '&amp;');
  if (!/^https?:\/\//.test(address) || address.length > ADDRESS_MAX) return escapeText(label);
  return `<${address}|${escapeText(label.replaceAll('|', '/'))}>`;
}

/** Text for places that know no markup: the angle brackets of mentions and links become harmless look-alikes. */
export function plainText(text: string): string {
  return quiet(withoutDisguise(text).replaceAll('<', '‹').replaceAll('>', '›'));
}

/** Length of the text once it is escaped. */
export function escapedLength(text: string): number {
  return escapeText(text).length;
}

/** The text, or as much of its start as is at most `max` characters long when escaped, with an ellipsis. */
export function shorten(text: string, max: number): string {
  if (text.length <= max && escapedLength(text) <= max) return text;
  return `${startThatFits(text, max - 1).trimEnd()}…`;
}

/** The same, escaped. */
export function escapeShort(text: string, max: number): string {
  const escaped = text.length <= max ? escapeText(text) : undefined;
  return escaped !== undefined && escaped.length <= max ? escaped : escapeText(shorten(text, max));
}

/** The longest start of the text whose escaped form fits. Never parts a surrogate pair. */
export function startThatFits(text: string, max: number): string {
  let used = 0;
  let end = 0;
  for (const sign of text) {
    // A joiner may follow an at sign: it is counted whether or not one will.
    used += ENTITIES[sign]?.length ?? (sign === '@' ? 2 : sign.length);
    if (used > max) break;
    end += sign.length;
  }
  return text.slice(0, end);
}
