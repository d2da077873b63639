import type { MatrixRow, Turn } from '../matrix/matrix.ts';
import type { Status } from '../rules/outcome.ts';
import type { SupportEnd } from '../rules/support-end.ts';
import { basisLine } from './basis-line.ts';
import { verdictWords } from './headline.ts';
import type { Block, Reply, Rich } from './reply.ts';
import type { Report } from './report.ts';

/** "Every release": the verdict on the hardware for each release, and what turns from one to the next. */
export function matrixReply(report: Report): Omit<Reply, 'data'> {
  const rows = report.matrix();
  const ready = rows.filter(({ verdict }) => verdict === 'ready');
  const ended = ready.filter(({ support }) => support?.state === 'ended').length;
  const unsupported =
    ended === 0 ? '' : `; support has ended for ${ended === ready.length ? 'all' : ended} of these`;
  const summary = `This hardware for every release with Hyper-V: ready for ${ready.length} of ${rows.length}${unsupported}.`;
  return {
    summary,
    blocks: [
      { kind: 'heading', text: summary },
      { kind: 'note', text: basisLine(report) },
      {
        kind: 'table',
        caption: 'The verdict on this hardware for each release',
        header: ['Release', 'Verdict', 'Support', 'Decided by'],
        rows: rows.map(({ release, verdict, support, deciding }) => [
          release.name,
          verdictWords(verdict),
          supportWords(support),
          deciding.length === 0 ? '-' : deciding.join(', '),
        ]),
      },
      ...turnBlocks(rows),
    ],
  };
}

/** The end of support in a cell: `ended 2020-01-14`. */
function supportWords(support: SupportEnd | undefined): string {
  if (support === undefined) return 'no checked value';
  const { state, end, paid } = support;
  const later = paid === undefined ? '' : `, paid until ${paid}`;
  return `${SUPPORT_WORDS[state]} ${end}${later}`;
}

const SUPPORT_WORDS: Readonly<Record<SupportEnd['state'], string>> = {
  supported: 'until',
  'in-part': 'ended in part, else until',
  ended: 'ended',
};

/** What turns at each step, the deciding and the hurting first; what only begins or ceases to matter is folded. */
function turnBlocks(rows: readonly MatrixRow[]): readonly Block[] {
  const steps = rows.flatMap(({ release, turns }) => turns.map((turn) => ({ release: release.name, turn })));
  if (steps.length === 0) return [];
  const heading: Block = { kind: 'heading', text: 'What turns' };
  const shown = steps.filter(({ turn }) => isShown(turn));
  const folded = steps.filter(({ turn }) => !isShown(turn));
  return [
    heading,
    shown.length === 0
      ? { kind: 'text', text: 'Nothing that decides or hurts turns between these releases.' }
      : { kind: 'list', items: shown.map(turnLine) },
    ...(folded.length === 0 ? [] : [foldOf(folded)]),
  ];
}

interface Step {
  readonly release: string;
  readonly turn: Turn;
}

const foldOf = (steps: readonly Step[]): Block => ({
  kind: 'fold',
  id: 'turns',
  title: `Other turns (${steps.length})`,
  blocks: [{ kind: 'list', items: steps.map(turnLine) }],
});

/** Worth a line of its own: something that decides or hurts comes to be wrong, or ceases to be. */
const isShown = ({ severity, from, to }: Turn): boolean =>
  severity !== 'info' && [from, to].includes('unmet');

const turnLine = ({ release, turn }: Step): Rich => [
  { text: `From ${release}: ${turn.title}`, style: 'strong' },
  { text: ` ${STATUS_WORDS[turn.from]} → ${STATUS_WORDS[turn.to]}. ${turn.because}` },
];

/** The statuses as this list and the proofs name them. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  met: 'yes',
  unmet: 'no',
  unknown: 'unknown',
  'not-applicable': 'does not apply',
};
