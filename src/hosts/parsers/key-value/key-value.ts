import { DraftBuilder } from '../../draft-builder.ts';
import type { PasteLine } from '../../reading.ts';
import type { Parser } from '../parser.ts';
import { topicsOf } from './keys.ts';
import { PairReader } from './pair-reader.ts';
import { type Pair, pairsOf } from './pairs.ts';
import { Sections } from './sections.ts';

/** Inventories in the form `key=value` or `key: value`, flat, under headings, or as lists. */
export const keyValue: Parser = {
  id: 'key-value',
  read(_paste, free) {
    const builder = new DraftBuilder();
    const reader = new PairReader(builder);
    const sections = new Sections();
    const left: (readonly Pair[])[] = [];
    for (const line of free.slice(0, LINES_MAX)) {
      const section = sections.at(line);
      if (sections.isHeading(line)) continue;
      const pairs = itemOf(line, section) ?? pairsOf(line, section);
      const unread = pairs.filter((pair) => !reader.take(pair));
      if (unread.length < pairs.length && (unread.length === 0 || pairs[0]?.isEqualsSign === true)) {
        builder.claimed.add(line.number);
        builder.unread.push(...unread.map(({ text }) => ({ line: line.number, text })));
      } else if (unread.length > 0) {
        left.push(unread);
      }
    }
    reader.finish();
    if (builder.isEmpty) return undefined;
    claimUnknownKeys(left, builder);
    sections.headings.forEach((number) => builder.claimed.add(number));
    return builder.draft('key-value');
  },
};

/** Most lines that are read as an inventory of one machine. */
const LINES_MAX = 1_000;

/** `- Intel X710` below `nics:` has the heading for its key. */
function itemOf(line: PasteLine, section: string): readonly Pair[] | undefined {
  const item = /^\s*[-*•] (.{1,200})$/.exec(line.text)?.[1];
  if (item === undefined || section === '' || topicsOf(section, '').length === 0) return undefined;
  if (pairsOf(line, section).some(({ key }) => topicsOf(key, section).length > 0)) return undefined;
  return [
    {
      key: section,
      section: '',
      value: item.trim(),
      text: item,
      line,
      isEqualsSign: false,
      startsItem: true,
    },
  ];
}

/** Prose has no equals signs: in an inventory such a line is one of its own, only with a key that is not known. */
function claimUnknownKeys(left: readonly (readonly Pair[])[], builder: DraftBuilder): void {
  for (const pairs of left) {
    for (const { line, text, isEqualsSign } of pairs) {
      if (!isEqualsSign) continue;
      builder.claimed.add(line.number);
      builder.unread.push({ line: line.number, text });
    }
  }
}
