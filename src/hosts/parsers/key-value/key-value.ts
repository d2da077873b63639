import { DraftBuilder } from '../../draft-builder.ts';
import { findProcessorName } from '../../names/processor-names.ts';
import { findSystemName } from '../../names/system-names.ts';
import type { PasteLine } from '../../reading.ts';
import { findModel } from '../../words/machine.ts';
import type { Parser } from '../parser.ts';
import { flowPairsOf } from './flow-pairs.ts';
import { Items } from './items.ts';
import { belongsElsewhere, topicsOf } from './keys.ts';
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
    const items = new Items();
    const unknown: Pair[] = [];
    for (const line of free.slice(0, LINES_MAX)) {
      const headings = sections.at(line);
      if (sections.isHeading(line)) continue;
      const pairs = items.number(
        line,
        flowPairsOf(line, headings) ?? itemOf(line, headings) ?? pairsOf(line, headings),
      );
      const unread = pairs.filter((pair) => !reader.take(pair));
      if (pairs.length > 0 && isUnderstood(pairs, unread)) {
        // What stands before the first pair is left to plain words.
        if (!startsWithWords(line, pairs)) claim(line, unread, builder);
      } else {
        unknown.push(...unread);
      }
    }
    reader.finish();
    if (builder.isEmpty && builder.claimed.size === 0) return undefined;
    // Prose has no equals signs: in an inventory such a line is one of its own, only with an unknown key.
    for (const pair of unknown) if (pair.isEqualsSign) claim(pair.line, [pair], builder);
    sections.headings.forEach((number) => builder.claimed.add(number));
    return builder.draft('key-value');
  },
};

/** `R760, dual Xeon, gpu=A40`, `server 2016 ram=64GB`: somebody wrote words first. */
function startsWithWords({ text }: PasteLine, [first]: readonly Pair[]): boolean {
  if (first?.isEqualsSign !== true) return false;
  const words = text.slice(0, Math.max(0, text.indexOf(first.text)));
  return (
    /[^\s=]{2},\s/.test(words) ||
    findSystemName(words) !== undefined ||
    findProcessorName(words) !== undefined ||
    findModel(words) !== undefined
  );
}

/** Most lines that are read as an inventory of one machine. */
const LINES_MAX = 1_000;

/** Whether a line is one of the inventory: all of it was read, or so much that the rest is no prose. */
function isUnderstood(pairs: readonly Pair[], unread: readonly Pair[]): boolean {
  const open = unread.filter(({ key, sections }) => !belongsElsewhere(key, sections));
  return open.length === 0 || (unread.length < pairs.length && pairs[0]?.isEqualsSign === true);
}

function claim(line: PasteLine, unread: readonly Pair[], builder: DraftBuilder): void {
  builder.claimed.add(line.number);
  builder.unread.push(...unread.map(({ text }) => ({ line: line.number, text })));
}

/** `- Intel X710` below `nics:` has the heading for its key. */
function itemOf(line: PasteLine, sections: readonly string[]): readonly Pair[] | undefined {
  const item = /^\s*[-*•] (.{1,200})$/.exec(line.text)?.[1];
  const heading = sections.at(-1);
  if (item === undefined || heading === undefined || topicsOf(heading, []).length === 0) return undefined;
  if (pairsOf(line, sections).some(({ key }) => topicsOf(key, sections).length > 0)) return undefined;
  const text = item.trim();
  return [
    {
      key: heading,
      sections: sections.slice(0, -1),
      value: text,
      text,
      line,
      isEqualsSign: false,
      startsItem: true,
    },
  ];
}
