import type { Readings } from '../hosts/host-spec.ts';
import type { Release } from '../knowledge/schema.ts';
import { type Verdict, verdictOf } from '../rules/assess.ts';
import { rules } from '../rules/index.ts';
import type { Judged } from '../rules/judged.ts';
import { isOtherThanInstalled, judgedRelease } from '../rules/judged-release.ts';
import { isDeciding, type Severity, type Status } from '../rules/outcome.ts';
import type { Rule } from '../rules/rule.ts';
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
export function verdictFix(readings: Readings, asking: Asking): Fix | NoFix | undefined {
  const before = decisions(readings, asking);
  if (!before.some(isWrong)) return undefined;
  const open = before.filter(isOpen);
  const changes = smallestFix(readings, verdictGoal(asking, open));
  if (changes === undefined) return { hopeless: hopeless(before, readings, asking) };
  return {
    changes: changes.toSorted((a, b) => COSTS.indexOf(a.cost) - COSTS.indexOf(b.cost)),
    verdict: verdictOf(open),
    stillToTell: open.map(({ rule }) => rule.title),
  };
}

/** What a rule that can decide the verdict comes to. */
export interface Decision {
  readonly rule: Rule;
  readonly status: Status;
  readonly severity: Severity;
  readonly because: string;
}

/** The rules that can decide the verdict, as `assess` has them: the others cost time and change nothing. */
export const deciding = rules.filter(
  ({ severity, whenUnknown }) => isDeciding(severity) || isDeciding(whenUnknown),
);

function decisions(readings: Readings, asking: Asking): readonly Decision[] {
  const judged = judgedBy(readings, asking);
  return deciding.map((rule) => decide(rule, judged));
}

/** What one rule comes to. */
export function decide(rule: Rule, judged: Judged): Decision {
  const { status, because } = rule.judge(judged).outcome;
  return { rule, status, because, severity: status === 'unknown' ? rule.whenUnknown : rule.severity };
}

/** Nothing deciding is unmet, and nothing deciding is unknown that was known before. */
function verdictGoal(asking: Asking, openBefore: readonly Decision[]): Goal {
  const wasOpen = new Set(openBefore.map(({ rule }) => rule));
  const obstacles = (readings: Readings): readonly Decision[] =>
    decisions(readings, asking).filter(
      (decision) => isWrong(decision) || (isOpen(decision) && !wasOpen.has(decision.rule)),
    );
  return {
    isReached: (readings) => obstacles(readings).length === 0,
    nextChanges(readings) {
      // One that nothing clears ends the search at once, however well the others could be cleared.
      const ways = obstacles(readings).map((decision) => clearing(decision, readings, asking));
      return ways.toSorted((a, b) => a.length - b.length)[0] ?? [];
    },
  };
}

/** The changes that better a rule: from unmet to anything else, from unknown to settled. */
function clearing({ rule, status: before }: Decision, readings: Readings, asking: Asking): readonly Change[] {
  const judged = judgedBy(readings, asking);
  return changesOf(rule.readings, judged).filter((change) => {
    const { status } = rule.judge(judgedBy(withChanges(readings, [change]), asking)).outcome;
    return staysAsked(change, asking) && status !== 'unmet' && status !== before;
  });
}

/** Who asks about a release is not told to install another one. */
export const staysAsked = ({ reading }: Change, { asked }: Pick<Asking, 'asked'>): boolean =>
  asked === undefined || reading !== 'osRelease';

/** What nothing clears; where each could be cleared but not all of them together, all of them. */
function hopeless(before: readonly Decision[], readings: Readings, asking: Asking): readonly string[] {
  const wrong = before.filter(isWrong);
  const stuck = wrong.filter((decision) => clearing(decision, readings, asking).length === 0);
  return (stuck.length === 0 ? wrong : stuck).map(({ rule }) => rule.title);
}

const judgedBy = (readings: Readings, { asked, knowledge, today }: Asking): Judged => ({
  readings,
  release: judgedRelease(readings, asked, knowledge),
  asked: isOtherThanInstalled(asked, readings),
  today,
  knowledge,
});

const isWrong = ({ status, severity }: Decision): boolean => status === 'unmet' && isDeciding(severity);
const isOpen = ({ status, severity }: Decision): boolean => status === 'unknown' && isDeciding(severity);
