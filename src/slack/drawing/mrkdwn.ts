import type { Rich, Span } from '../../replies/reply.ts';
import { codeSpan, escapedLength, escapeText, link, shorten, startThatFits } from '../escape.ts';

/** Characters that a style adds around its text, at most. */
const STYLE_MAX = 8;

/** A rich text as Slack's markup, in parts of at most `max` characters each. Nothing is left out. */
export function toMrkdwnParts(rich: Rich, max: number): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const span of spansOf(rich).flatMap((whole) => splitSpan(whole, max))) {
    const text = spanMrkdwn(span);
    if (part !== '' && part.length + text.length > max) {
      parts.push(part);
      part = '';
    }
    part += text;
  }
  return [...parts, part].filter((text) => text.trim() !== '');
}

/** A rich text as one line of markup, its words cut to `max` characters. */
export function toMrkdwnLine(rich: Rich, max: number): string {
  let room = max;
  const cut: string[] = [];
  for (const span of spansOf(rich)) {
    if (room <= 1) break;
    const text = shorten(span.text.replace(/\s+/g, ' '), room);
    room -= escapedLength(text);
    cut.push(spanMrkdwn({ ...span, text }));
  }
  return cut.join('');
}

/** The words of a rich text. */
export const wordsOf = (rich: Rich): string =>
  typeof rich === 'string' ? rich : rich.map(({ text }) => text).join('');

const spansOf = (rich: Rich): readonly Span[] => (typeof rich === 'string' ? [{ text: rich }] : rich);

function spanMrkdwn({ text, style, url }: Span): string {
  if (url !== undefined) return link(url, text);
  if (style === 'code') return codeSpan(text);
  if (style === 'strong') return strong(text);
  return escapeText(text);
}

/** Bold text. The stars must touch the words, or they show as stars. */
function strong(text: string): string {
  const words = text.trim();
  if (words === '') return text;
  const at = text.indexOf(words);
  return `${text.slice(0, at)}*${escapeText(words)}*${text.slice(at + words.length)}`;
}

function splitSpan(span: Span, max: number): readonly Span[] {
  const room = max - STYLE_MAX - (span.url === undefined ? 0 : link(span.url, '').length);
  const pieces: Span[] = [];
  let rest = span.text;
  while (rest.length > room || escapedLength(rest) > room) {
    const start = startThatFits(rest, room);
    const blank = start.lastIndexOf(' ');
    const cut = blank > start.length / 2 ? start.slice(0, blank + 1) : start;
    pieces.push({ ...span, text: cut });
    rest = rest.slice(cut.length);
  }
  return [...pieces, { ...span, text: rest }];
}
