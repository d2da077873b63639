import { figureText } from '../knowledge/figures.ts';
import type { LicenceNeed, Licences } from '../sizing/licences.ts';
import type { Row } from '../sizing/row.ts';
import type { Sizing } from '../sizing/size.ts';
import type { Block, Reply } from './reply.ts';
import { requestWords } from './size-words.ts';
import { sourcesBlocks } from './sources.ts';

/** Draws the sizing: the answer and what binds, what is missing, each constraint, the licences, what was assumed. */
export function sizeReply(sizing: Sizing): Reply {
  const { request, fits, binding, rows, licences, assumptions, missing, cites } = sizing;
  const summary = `${headline(fits, request.release.name)}${binding === undefined ? '' : ` ${binding.because}`}`;
  return {
    summary,
    answer: fits === undefined ? 'unknown' : fits ? 'yes' : 'no',
    blocks: [
      { kind: 'text', text: [{ text: summary, style: 'strong' }] },
      { kind: 'note', text: `Read as ${requestWords(request)}.` },
      ...listOf('What is missing', missing),
      constraintTable(rows),
      ...listOf('Licences of Windows Server', licenceLines(licences)),
      ...listOf('What was assumed', assumptions),
      ...sourcesBlocks(cites),
    ],
  };
}

function headline(fits: boolean | undefined, release: string): string {
  if (fits === undefined) return `Cannot tell whether it fits on ${release}.`;
  return fits ? `It fits on ${release}.` : `It does not fit on ${release}.`;
}

const STATUS_WORDS = { yes: 'kept', no: 'exceeded', unknown: 'not known' } as const;

function constraintTable(rows: readonly Row[]): Block {
  return {
    kind: 'table',
    caption: 'What was compared, on the hosts that remain',
    header: ['What', 'Needed', 'There is', 'Stops at VM', 'Answer'],
    rows: rows.map(({ constraint: { name, unit, limit }, needed, available, machines, status }) => [
      name,
      needed === undefined ? 'not known' : figureText(needed, unit),
      limit.least === Number.POSITIVE_INFINITY
        ? 'no limit'
        : available === undefined
          ? 'not known'
          : figureText(available, unit),
      machines === undefined ? '' : figureText(machines, 'count'),
      STATUS_WORDS[status],
    ]),
  };
}

function licenceLines({ standard, datacenter, breakEven, notes }: Licences): readonly string[] {
  return [
    ...licenceLine('Standard', standard),
    ...licenceLine('Datacenter', datacenter),
    ...(breakEven === undefined ? [] : [breakEven.because]),
    ...notes,
  ];
}

function licenceLine(edition: string, need: LicenceNeed | undefined): readonly string[] {
  if (need === undefined) return [`${edition}: not known.`];
  const packs = need.packs === undefined ? '' : ` (${figureText(need.packs, 'count')} packs)`;
  const count = `${figureText(need.total, 'count')} ${need.unit}${packs}, ${figureText(need.perHost, 'count')} for each host`;
  return [`${edition}: ${count}. ${need.because}`];
}

const listOf = (heading: string, items: readonly string[]): readonly Block[] =>
  items.length === 0
    ? []
    : [
        { kind: 'heading', text: heading },
        { kind: 'list', items },
      ];
