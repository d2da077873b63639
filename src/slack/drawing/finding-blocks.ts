import type { ResolvedCite } from '../../knowledge/knowledge.ts';
import { findingMark } from '../../replies/finding-mark.ts';
import type { FindingBlock } from '../../replies/reply.ts';
import type { Finding } from '../../rules/assess.ts';
import { codeSpan, escapeShort, link, shorten } from '../escape.ts';
import { context, type SlackBlock, section } from './elements.ts';

/** How much of each part of a row is shown. Together they stay below the limit of one section. */
interface Room {
  readonly title: number;
  readonly quote: number;
  readonly because: number;
  readonly note: number;
  readonly fix: number;
  readonly disputed: number;
  readonly cites: number;
}
const OPEN: Room = { title: 150, quote: 200, because: 900, note: 400, fix: 600, disputed: 500, cites: 3 };
const COMPACT: Room = { title: 100, quote: 120, because: 500, note: 200, fix: 400, disputed: 300, cites: 1 };

/** Characters of a source's title, and of the place in it. */
const CITE_TEXT_MAX = 120;

/** A row of the scorecard: what was found and needed, what to do, and in small print where that is said. */
export function findingBlocks(block: FindingBlock): readonly SlackBlock[] {
  const sources = sourcesLine(block.finding.cites, OPEN.cites);
  return [section(rowText(block, OPEN)), ...(sources === '' ? [] : [context(sources)])];
}

/** The same in one block, for rows that were folded. */
export function compactFindingBlock(block: FindingBlock): SlackBlock {
  const sources = sourcesLine(block.finding.cites, COMPACT.cites);
  return section([rowText(block, COMPACT), sources].filter((line) => line !== '').join('\n'));
}

function rowText({ finding, quote }: FindingBlock, room: Room): string {
  const lines = [
    `*${escapeShort(finding.title, room.title)}* — ${findingMark(finding)}`,
    finding.earlier === true
      ? `From an earlier message${inferredWord(finding)}.`
      : quoteLine(finding, quote, room.quote),
    escapeShort(finding.because, room.because),
    labelled('Note', finding.note, room.note),
    labelled('Do', finding.fix, room.fix),
    labelled('Disputed', finding.disputed, room.disputed),
  ];
  return lines.filter((line) => line !== '').join('\n');
}

const labelled = (label: string, text: string | undefined, max: number): string =>
  text === undefined ? '' : `*${label}:* ${escapeShort(text, max)}`;

function quoteLine(finding: Finding, quote: string | undefined, max: number): string {
  const code = quote === undefined ? '' : codeSpan(shorten(quote, max));
  return finding.line === undefined || code === ''
    ? ''
    : `Line ${finding.line}${inferredWord(finding)}: ${code}`;
}

const inferredWord = ({ inferred }: Finding): string => (inferred === true ? ' (inferred)' : '');

function sourcesLine(cites: readonly ResolvedCite[], max: number): string {
  if (cites.length === 0) return '';
  const shown = cites
    .slice(0, max)
    .map(
      ({ title, url, where, checked }) =>
        `${link(url, shorten(title, CITE_TEXT_MAX))}, ${escapeShort(where, CITE_TEXT_MAX)}, checked ${escapeShort(checked, CITE_TEXT_MAX)}`,
    );
  const more = cites.length - shown.length;
  const rest = more === 0 ? [] : [more === 1 ? 'one more source' : `${more} more sources`];
  return `Source: ${[...shown, ...rest].join('; ')}`;
}
