import type { Direction, MoveVerdict } from '../comparing/assess-pair.ts';
import type { Side } from '../comparing/pair-rule.ts';
import type { Finding } from '../rules/assess.ts';
import { isDeciding } from '../rules/outcome.ts';
import type { Block, Reply } from './reply.ts';

const WORDS: Readonly<Record<MoveVerdict, string>> = { yes: 'yes', no: 'no', unknown: 'cannot tell' };
const VERDICTS = { yes: 'ready', no: 'not-ready', unknown: 'cannot-tell' } as const;
/** The worst of both directions decides the exit code. */
const WORST_FIRST: readonly MoveVerdict[] = ['no', 'unknown', 'yes'];

/** Draws the answer on two hosts: both directions with what stands against them, the rest folded. */
export function pairReply(directions: readonly [Direction, Direction]): Omit<Reply, 'data'> {
  const verdict =
    WORST_FIRST.find((one) => directions.some((direction) => direction.verdict === one)) ?? 'yes';
  const summary = summaryOf(directions);
  const { source, destination } = directions[0].pair;
  return {
    summary,
    verdict: VERDICTS[verdict],
    blocks: [
      { kind: 'heading', text: summary },
      { kind: 'list', items: [source, destination].map(sideWords) },
      ...directions.flatMap(directionBlocks),
    ],
  };
}

function summaryOf([there, back]: readonly [Direction, Direction]): string {
  const both = 'Live migration between host 1 and host 2';
  if (there.verdict === back.verdict && there.yesIf === back.yesIf)
    return there.yesIf === undefined
      ? `${both}: ${WORDS[there.verdict]}, both ways.`
      : `${both}: both ways, but only if ${there.yesIf}; the paste does not say.`;
  return `${both}: from 1 to 2 ${directionWords(there)}, from 2 to 1 ${directionWords(back)}.`;
}

const directionWords = ({ verdict, yesIf }: Direction): string =>
  yesIf === undefined ? WORDS[verdict] : `only if ${yesIf}`;

function sideWords({ name, readings, release }: Side): string {
  const parts = [
    readings.model?.value,
    readings.cpuModel?.value ?? readings.cpuVendor?.value,
    release?.name ?? readings.osRelease?.value,
  ].filter((part) => part !== undefined);
  return `${name}: ${parts.length === 0 ? 'nothing was read' : parts.join(', ')}`;
}

function directionBlocks(direction: Direction): readonly Block[] {
  const { pair, findings } = direction;
  const way = `From ${pair.source.name} to ${pair.destination.name}`;
  const folded = findings.filter((finding) => !isShown(finding));
  return [
    { kind: 'heading', text: `${way}: ${directionWords(direction)}` },
    ...findings.filter(isShown).map((finding) => findingBlock(finding, pair)),
    {
      kind: 'fold',
      id: `rest-${pair.source.name.replace(/\W/g, '-')}`,
      title: `${way}, the rest (${folded.length}): ${folded.map(({ title, status }) => `${title} ${MARKS[status]}`).join(', ')}`,
      blocks: folded.map((finding) => findingBlock(finding, pair)),
    },
  ];
}

/** Rows that are shown open: whatever is unmet, and whatever unknown keeps the answer open. */
const isShown = ({ status, severity }: Finding): boolean =>
  status === 'unmet' || (status === 'unknown' && isDeciding(severity));

const MARKS: Readonly<Record<Finding['status'], string>> = {
  met: 'met',
  unmet: 'unmet',
  unknown: 'not known',
  'not-applicable': 'does not apply',
};

/** A line of the paste stands in one of the two, and is blank in the other. */
function findingBlock(finding: Finding, { source, destination }: Direction['pair']): Block {
  const at = (finding.line ?? 0) - 1;
  const quote = [destination, source]
    .map(({ spec }) => spec.lines[at]?.trim() ?? '')
    .find((text) => text !== '');
  return { kind: 'finding', finding, ...(quote === undefined ? {} : { quote }) };
}
