import type { Readings } from '../hosts/host-spec.ts';
import type { Release } from '../knowledge/schema.ts';
import { isOtherThanInstalled, judgedRelease } from '../rules/judged-release.ts';
import { type Change, COSTS } from './change.ts';
import { allChangesOf } from './changes-of.ts';
import { type Goal, smallestFix } from './smallest-fix.ts';
import { type Asking, staysAsked } from './verdict-fix.ts';
import { withChanges } from './with-changes.ts';

/** One condition of something wanted, judged; `undefined` where it is not about this machine or release. */
export type Condition =
  | { readonly title: string; readonly status: 'yes' | 'no' | 'unknown'; readonly because: string }
  | undefined;

/** Something that a host is wanted for: its conditions, always in the same order, each judged when it is asked for. */
export type Wanted = (readings: Readings, asked: Release | undefined) => readonly (() => Condition)[];

const judgeAll = (wanted: Wanted, readings: Readings, asked: Release | undefined): readonly Condition[] =>
  wanted(readings, asked).map((judge) => judge());

/** The cheapest way to clear everything that stands against something wanted. */
export interface WantedFix {
  /** The cheapest first. */
  readonly changes: readonly Change[];
  /** What it is after them: `yes`, or `unknown` where something is still to be told. */
  readonly status: 'yes' | 'unknown';
  /** Titles of what is unknown before and after: a change mends what is wrong and tells nothing. */
  readonly stillToTell: readonly string[];
}

/** Nothing that can be changed on this machine helps. */
export interface NoWantedFix {
  readonly changes?: undefined;
  /** What stands in the way for good: titles, each with its reason. */
  readonly hopeless: readonly { readonly title: string; readonly because: string }[];
  /** Releases for which this machine has it, or can be changed to; none where it takes another machine. */
  readonly releases: readonly Release[];
}

/** A capability that the question named, and what would bring it. */
export interface CapabilityFix {
  readonly id: string;
  readonly title: string;
  readonly fix: WantedFix | NoWantedFix;
}

/** Looks for the smallest fix of something wanted; `undefined` where nothing stands against it. Every fix was judged. */
export function wantedFix(
  wanted: Wanted,
  readings: Readings,
  asking: Asking,
): WantedFix | NoWantedFix | undefined {
  const before = judgeAll(wanted, readings, asking.asked);
  if (!before.some(isNo)) return undefined;
  const fix = searched(wanted, readings, asking);
  if (fix !== undefined) return fix;
  const { knowledge } = asking;
  const { id, kind } = judgedRelease(readings, asking.asked, knowledge);
  return {
    hopeless: hopeless(wanted, readings, asking).map(({ title, because }) => ({ title, because })),
    releases: knowledge.releases.filter(
      (release) =>
        release.id !== id &&
        // A client may give way to a server, and no server to a client.
        (release.kind === 'server' || kind === 'client') &&
        searched(wanted, readings, { ...asking, asked: release }) !== undefined,
    ),
  };
}

/** What the search comes to for one release; without changes where nothing stands against it there. */
function searched(wanted: Wanted, readings: Readings, asking: Asking): WantedFix | undefined {
  const before = judgeAll(wanted, readings, asking.asked);
  const goal = wantedGoal(wanted, before, asking);
  const changes = smallestFix(readings, goal);
  if (changes === undefined) return undefined;
  const after = judgeAll(wanted, withChanges(readings, changes), asking.asked);
  const stillToTell = after.flatMap((one) => (one?.status === 'unknown' ? [one.title] : []));
  return {
    changes: changes.toSorted((a, b) => COSTS.indexOf(a.cost) - COSTS.indexOf(b.cost)),
    status: stillToTell.length === 0 ? 'yes' : 'unknown',
    stillToTell,
  };
}

const isNo = (one: Condition): boolean => one?.status === 'no';

/** Nothing is a no, and nothing is unknown that was known before. */
function wantedGoal(wanted: Wanted, before: readonly Condition[], asking: Asking): Goal {
  const obstacles = (readings: Readings): readonly number[] =>
    judgeAll(wanted, readings, asking.asked).flatMap((one, index) =>
      isNo(one) || (one?.status === 'unknown' && before[index]?.status !== 'unknown') ? [index] : [],
    );
  return {
    isReached: (readings) => obstacles(readings).length === 0,
    nextChanges(readings) {
      const open = obstacles(readings);
      const steps = stepsFrom(wanted, readings, asking);
      // One that nothing clears ends the search at once, however well the others could be cleared.
      const ways = open.map((index) => clearing(index, steps));
      return ways.toSorted((a, b) => a.length - b.length)[0] ?? [];
    },
  };
}

/** What every condition is now, and what it would be after each change by itself. */
interface Steps {
  readonly now: readonly Condition[];
  readonly after: readonly { readonly change: Change; readonly conditions: ReturnType<Wanted> }[];
}

function stepsFrom(wanted: Wanted, readings: Readings, asking: Asking): Steps {
  const { asked, knowledge, today } = asking;
  const release = judgedRelease(readings, asked, knowledge);
  const judged = { readings, release, asked: isOtherThanInstalled(asked, readings), today, knowledge };
  const changes = allChangesOf(judged).filter((change) => staysAsked(change, asking));
  return {
    now: judgeAll(wanted, readings, asked),
    after: changes.map((change) => ({ change, conditions: wanted(withChanges(readings, [change]), asked) })),
  };
}

/** The changes that better a condition: from no to anything else, from unknown to settled. */
const clearing = (index: number, { now, after }: Steps): readonly Change[] =>
  after.flatMap(({ change, conditions }) => {
    const status = conditions[index]?.()?.status;
    return status === 'no' || status === now[index]?.status ? [] : [change];
  });

/** What nothing clears; where each could be cleared but not all of them together, all of them. */
function hopeless(wanted: Wanted, readings: Readings, asking: Asking): readonly NonNullable<Condition>[] {
  const steps = stepsFrom(wanted, readings, asking);
  const wrong = steps.now.flatMap((one, index) => (one?.status === 'no' ? [{ one, index }] : []));
  const stuck = wrong.filter(({ index }) => clearing(index, steps).length === 0);
  return (stuck.length === 0 ? wrong : stuck).map(({ one }) => one);
}
