import type { Knowledge, ResolvedCite } from '../knowledge/knowledge.ts';
import type { Release } from '../knowledge/schema.ts';
import { resolveCites } from '../rules/backing.ts';
import { type Alternative, alternativesTo, newHostFor } from './alternatives.ts';
import { editionStep } from './edition-step.ts';
import { findPath } from './find-path.ts';
import type { Move, Task, UpgradeQuestion, Way } from './move.ts';
import { tasksOf } from './preparations/index.ts';
import type { JudgedWay } from './usable-ways.ts';
import { whyNoPath } from './why-no-path.ts';

/** One step of a path, with everything that belongs to it. */
export interface Step {
  readonly from: Release;
  readonly to: Release;
  /** `edition`: the installation becomes another edition where it stands. */
  readonly way: Way | 'edition';
  /** What the base notes of the way, in sentences; absent where there is nothing. */
  readonly because?: string;
  /** What cannot be undone once it is done. */
  readonly irreversible: readonly Task[];
  readonly before: readonly Task[];
  readonly after: readonly Task[];
  readonly cites: readonly ResolvedCite[];
}

/** The answer to an upgrade question. */
export interface UpgradePlan {
  readonly question: UpgradeQuestion;
  /** `no`: the base says so. `unknown`: no page that the base holds names a way. Both have no steps. */
  readonly verdict: 'yes' | 'no' | 'unknown';
  readonly because: string;
  readonly steps: readonly Step[];
  readonly alternatives: readonly Alternative[];
  /** What the verdict rests on. */
  readonly cites: readonly ResolvedCite[];
}

/** Finds the way from one installation to another, with what each step needs. Same question and base: same plan. */
export function planUpgrade(question: UpgradeQuestion, knowledge: Knowledge): UpgradePlan {
  const steps = stepsOf(question, knowledge);
  if (steps === undefined) return { question, steps: [], ...whyNoPath(question, knowledge) };
  return {
    question,
    verdict: 'yes',
    because: 'Every step is one that the base has as supported.',
    steps,
    alternatives: alternativesTo(question, steps, knowledge),
    cites: distinct(steps.flatMap(({ cites }) => cites)),
  };
}

function stepsOf(question: UpgradeQuestion, knowledge: Knowledge): readonly Step[] | undefined {
  const converted = editionStep(question, knowledge);
  if (converted !== undefined) return [converted];
  const path = findPath(question, knowledge);
  return path?.map((way, index) =>
    stepOf(way, { first: index === 0, last: index === path.length - 1, question }, knowledge),
  );
}

function stepOf(
  { entry, from, to }: JudgedWay,
  place: Pick<Move, 'first' | 'last' | 'question'>,
  knowledge: Knowledge,
): Step {
  const { way, servicePack, cites } = entry;
  const move: Move = {
    from,
    to,
    way,
    cites,
    ...(servicePack === undefined ? {} : { servicePack }),
    ...place,
  };
  const newHost =
    entry.way === 'side-by-side'
      ? newHostFor({ from, to, cluster: place.question.cluster }, knowledge)
      : undefined;
  return {
    from,
    to,
    way: entry.way,
    ...becauseOf(entry.note, newHost),
    irreversible: tasksOf('irreversible', move, knowledge),
    before: tasksOf('before', move, knowledge),
    after: tasksOf('after', move, knowledge),
    cites: distinct([...resolveCites(entry.cites, knowledge), ...(newHost?.cites ?? [])]),
  };
}

/** A new host says how the virtual machines come along; another way, what the base notes of it. */
function becauseOf(note: string | undefined, newHost: Alternative | undefined): Pick<Step, 'because'> {
  if (newHost !== undefined) return { because: `${newHost.title}. ${newHost.because}` };
  return note === undefined ? {} : { because: note };
}

/** Each place once, in order. */
const distinct = (cites: readonly ResolvedCite[]): readonly ResolvedCite[] => [
  ...new Map(cites.map((cite) => [`${cite.source} ${cite.where}`, cite])).values(),
];
