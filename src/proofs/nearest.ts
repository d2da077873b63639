import { type Step, withChanges } from '../fixing/with-changes.ts';
import type { ReadingName, Readings } from '../hosts/host-spec.ts';
import type { Release } from '../knowledge/schema.ts';
import type { Judged } from '../rules/judged.ts';
import { judgedRelease } from '../rules/judged-release.ts';
import type { Status } from '../rules/outcome.ts';
import type { Rule } from '../rules/rule.ts';
import { plausibleValues } from './plausible-values.ts';

/** The nearest input with which a rule would have come out otherwise. */
export interface Otherwise {
  /** One reading to change, or two where one alone changes nothing. */
  readonly changes: readonly Step[];
  readonly status: Status;
}

/** What a status is turned to, the most telling first. */
const TURNS: Readonly<Record<Status, readonly Status[]>> = {
  met: ['unmet', 'unknown', 'not-applicable'],
  unmet: ['met', 'unknown', 'not-applicable'],
  unknown: ['met', 'unmet'],
  'not-applicable': ['met', 'unmet', 'unknown'],
};

/**
 * Changes one of these readings at a time until the rule comes out otherwise, then two; `undefined` where no plausible
 * value of them does it.
 */
export function nearestOtherwise(
  rule: Rule,
  names: readonly ReadingName[],
  judged: Judged,
): Otherwise | undefined {
  const asked = judged.asked ? judged.release : undefined;
  const before = rule.judge(judged).outcome.status;
  const figures = figuresOf(rule, judged);
  const steps = names.flatMap((reading) =>
    plausibleValues(reading, judged, figures).map((to): Step => ({ reading, to })),
  );
  const singles = steps.map((step) => [step]);
  const pairs = (): readonly (readonly Step[])[] =>
    steps.flatMap((one, index) =>
      steps.slice(index + 1).flatMap((other) => (other.reading === one.reading ? [] : [[one, other]])),
    );
  return (
    firstTurned(rule, singles, TURNS[before], judged, asked) ??
    firstTurned(rule, pairs(), TURNS[before], judged, asked)
  );
}

function firstTurned(
  rule: Rule,
  candidates: readonly (readonly Step[])[],
  wanted: readonly Status[],
  judged: Judged,
  asked: Release | undefined,
): Otherwise | undefined {
  const turned = candidates.map((changes) => ({
    changes,
    status: statusWith(rule, withChanges(judged.readings, changes), judged, asked),
  }));
  return wanted
    .map((status) => turned.find((candidate) => candidate.status === status))
    .find((candidate) => candidate !== undefined);
}

const statusWith = (rule: Rule, readings: Readings, judged: Judged, asked: Release | undefined): Status =>
  rule.judge({ ...judged, readings, release: judgedRelease(readings, asked, judged.knowledge) }).outcome
    .status;

/** Every figure that the facts of the rule have for the judged release. */
const figuresOf = ({ factIds }: Rule, { knowledge, release }: Judged): readonly number[] => [
  ...new Set(
    factIds
      .flatMap((id) => knowledge.valuesOf(id, release.id))
      .flatMap(({ value }) => (typeof value === 'number' ? [value] : [])),
  ),
];
