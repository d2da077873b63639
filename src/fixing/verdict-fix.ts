import type { HostSpec, Readings } from '../hosts/host-spec.ts';
import type { Release } from '../knowledge/schema.ts';
import { assess, type Finding, type Verdict, verdictOf } from '../rules/assess.ts';
import { rules } from '../rules/index.ts';
import type { Judged } from '../rules/judged.ts';
import { judgedRelease } from '../rules/judged-release.ts';
import { isDeciding } from '../rules/outcome.ts';
import { type Change, COSTS } from './change.ts';
import { changesOf } from './changes-of.ts';
import { type Goal, smallestFix } from './smallest-fix.ts';
import { withChanges } from './with-changes.ts';

/** What a fix is looked for: one machine, for the release that was asked for or else its own. */
export interface Asking extends Pick<Judged, 'knowledge' | 'today'> {
  readonly asked: Release | undefined;
}

/** The cheapest way to clear everything that stands against a host. */
export interface Fix {
  /** The cheapest first. */
  readonly changes: readonly Change[];
  /** The verdict after them: `ready`, or `cannot-tell` where something is still to be told. */
  readonly verdict: Verdict;
  /** Titles of the deciding rules that are unknown: a change mends what is wrong and tells nothing. */
  readonly stillToTell: readonly string[];
}

/** Nothing that can be changed on this machine helps. */
export interface NoFix {
  /** Titles of the rules that stay unmet. */
  readonly hopeless: readonly string[];
}

/** Looks for the smallest fix of a verdict; `undefined` where nothing deciding is unmet. Every fix was judged. */
export function verdictFix(spec: HostSpec, asking: Asking): Fix | NoFix | undefined {
  const before = judge(spec, spec.readings, asking);
  if (!before.some(isWrong)) return undefined;
  const open = before.filter(isOpen);
  const goal = verdictGoal(spec, asking, open);
  const changes = smallestFix(spec.readings, goal);
  if (changes === undefined) return { hopeless: hopeless(before, spec, asking) };
  return {
    changes: changes.toSorted((a, b) => COSTS.indexOf(a.cost) - COSTS.indexOf(b.cost)),
    verdict: verdictOf(open),
    stillToTell: open.map(({ title }) => title),
  };
}

/** Nothing deciding is unmet, and nothing deciding is unknown that was known before. */
function verdictGoal(spec: HostSpec, asking: Asking, openBefore: readonly Finding[]): Goal {
  const obstacles = (readings: Readings): readonly Finding[] =>
    judge(spec, readings, asking).filter(
      (finding) =>
        isWrong(finding) || (isOpen(finding) && !openBefore.some(({ rule }) => rule === finding.rule)),
    );
  return {
    isReached: (readings) => obstacles(readings).length === 0,
    nextChanges(readings) {
      // One that nothing clears ends the search at once, however well the others could be cleared.
      const ways = obstacles(readings).map((finding) => clearing(finding, readings, asking));
      return ways.toSorted((a, b) => a.length - b.length)[0] ?? [];
    },
  };
}

/** The changes that better the rule of a finding: from unmet to anything else, from unknown to settled. */
function clearing(
  { rule: id, status: before }: Finding,
  readings: Readings,
  asking: Asking,
): readonly Change[] {
  const rule = rules.find((candidate) => candidate.id === id);
  const judged = judgedBy(readings, asking);
  return (rule?.readings ?? [])
    .flatMap((name) => changesOf(name, judged))
    .filter((change) => {
      const status = rule?.judge(judgedBy(withChanges(readings, [change]), asking)).outcome.status;
      return status !== 'unmet' && status !== before;
    });
}

/** What nothing clears; where each could be cleared but not all of them together, all of them. */
function hopeless(findings: readonly Finding[], { readings }: HostSpec, asking: Asking): readonly string[] {
  const wrong = findings.filter(isWrong);
  const stuck = wrong.filter((finding) => clearing(finding, readings, asking).length === 0);
  return (stuck.length === 0 ? wrong : stuck).map(({ title }) => title);
}

const judgedBy = (readings: Readings, { asked, knowledge, today }: Asking): Judged => ({
  readings,
  release: judgedRelease(readings, asked, knowledge),
  asked: asked !== undefined,
  today,
  knowledge,
});

const judge = (spec: HostSpec, readings: Readings, asking: Asking): readonly Finding[] =>
  assess({ ...spec, readings }, judgedBy(readings, asking));

const isWrong = ({ status, severity }: Finding): boolean => status === 'unmet' && isDeciding(severity);
const isOpen = ({ status, severity }: Finding): boolean => status === 'unknown' && isDeciding(severity);
