import type { Kit } from '../../protocol.ts';

/**
 * Slack's markup as the structure that it stands for. The library turns markup into Markdown by patterns, which double
 * a tilde or a star in code; it draws the structure as it is.
 */
export function toRichText(markup: string, id: string): Kit {
  const elements = markup
    .split('```')
    .map((part, index): Kit | undefined => {
      const isCode = index % 2 === 1;
      const text = isCode ? part.replace(/^\n|\n$/g, '') : part.replace(/^\n+|\n+$/g, '');
      if (text === '') return undefined;
      return isCode
        ? { type: 'rich_text_preformatted', elements: [{ type: 'text', text: unescaped(text) }] }
        : { type: 'rich_text_section', elements: spansOf(text, {}) };
    })
    .filter((element) => element !== undefined);
  return { type: 'rich_text', block_id: id, elements };
}

type Style = Readonly<Record<string, true>>;

/** Code, what stands in pointed brackets, and bold, italic or struck words, which have no letter before or behind. */
const MARKUP =
  /`(?<code>[^`\n]+)`|<(?<inside>[^<>\n]+)>|(?<![\w*])\*(?<bold>[^\s*](?:[^*\n]*[^\s*])?)\*(?![\w*])|(?<![\w_])_(?<italic>[^\s_](?:[^_\n]*[^\s_])?)_(?![\w_])|(?<![\w~])~(?<strike>[^\s~](?:[^~\n]*[^\s~])?)~(?![\w~])/g;

function spansOf(markup: string, style: Style): readonly Kit[] {
  const spans: Kit[] = [];
  let from = 0;
  for (const match of markup.matchAll(MARKUP)) {
    spans.push(...plain(markup.slice(from, match.index), style));
    from = match.index + match[0].length;
    const { code, inside, bold, italic, strike } = match.groups ?? {};
    if (code !== undefined) spans.push(...plain(code, { ...style, code: true }));
    if (inside !== undefined) spans.push(pointed(inside, style));
    if (bold !== undefined) spans.push(...spansOf(bold, { ...style, bold: true }));
    if (italic !== undefined) spans.push(...spansOf(italic, { ...style, italic: true }));
    if (strike !== undefined) spans.push(...spansOf(strike, { ...style, strike: true }));
  }
  return [...spans, ...plain(markup.slice(from), style)];
}

const plain = (text: string, style: Style): readonly Kit[] =>
  text === '' ? [] : [{ type: 'text', text: unescaped(text), style }];

/** A person, a channel, a group that is called, or a link. */
function pointed(inside: string, style: Style): Kit {
  const [target = '', label] = inside.split('|', 2);
  if (target.startsWith('@')) return { type: 'user', user_id: target.slice(1), style };
  if (target.startsWith('#')) return { type: 'channel', channel_id: target.slice(1), style };
  if (target.startsWith('!')) return { type: 'text', text: label ?? `@${target.slice(1)}`, style };
  return { type: 'link', url: unescaped(target), text: unescaped(label ?? target), style };
}

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
