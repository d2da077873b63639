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
    rows: rows.map((row) => [
      nameOf(row),
      row.needed === undefined ? 'not known' : figureText(row.needed, row.constraint.unit),
      limitText(row),
      row.machines === undefined ? '' : figureText(row.machines, 'count'),
      STATUS_WORDS[row.status],
    ]),
  };
}

/** What all hosts that remain carry is not called a figure of one host. */
function nameOf({ constraint: { name, reach }, hosts }: Row): string {
  if (reach !== 'host' || hosts === undefined || hosts < 2) return name;
  const noun = name.endsWith(' per node') ? 'nodes' : 'hosts';
  return `${name.replace(/ per (?:host|node)$/, '')} on ${hosts} ${noun}`;
}

/** The figure of one host, times the hosts where they are several; both ends where the request leaves it open. */
function limitText({ constraint: { limit, unit }, available, hosts = 1 }: Row): string {
  if (limit.least === Number.POSITIVE_INFINITY) return 'no limit';
  if (available === undefined) return 'not known';
  const { least, most } = limit;
  const times = hosts > 1 ? `${hosts} x ` : '';
  const from = least < most && Number.isFinite(most) ? `${fromText(least, unit)} to ` : '';
  return `${times}${from}${figureText(from === '' ? least : most, unit)}`;
}

/** The name of what is counted stands behind the second figure. */
const fromText = (least: number, unit: Row['constraint']['unit']): string =>
  figureText(least, unit === 'GiB' ? unit : 'count');

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
