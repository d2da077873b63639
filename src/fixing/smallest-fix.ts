import type { Readings } from '../hosts/host-spec.ts';
import { type Change, compareCosts } from './change.ts';
import { withChanges } from './with-changes.ts';

/** Something that readings can come to: a verdict, a capability, a rule that is met. */
export interface Goal {
  readonly isReached: (readings: Readings) => boolean;
  /**
   * What could clear the next thing that stands in the way, each by itself; empty where nothing can. The search
   * picks one of them and asks again.
   */
  readonly nextChanges: (readings: Readings) => readonly Change[];
}

/** Sets of changes that are tried before the search gives up. */
const SETS_MAX = 400;

/**
 * The cheapest set of changes that reaches the goal; of two that cost the same, the first one found. No part of it
 * does by itself. `undefined`: no set does; empty: it is reached already.
 */
export function smallestFix(readings: Readings, goal: Goal): readonly Change[] | undefined {
  const open: (readonly Change[])[] = [[]];
  for (let tried = 0; tried < SETS_MAX; tried += 1) {
    const changes = open.shift();
    if (changes === undefined) return undefined;
    const changed = withChanges(readings, changes);
    if (goal.isReached(changed)) return withoutSpare(changes, readings, goal);
    const taken = new Set(changes.map(({ reading }) => reading));
    for (const change of goal.nextChanges(changed)) {
      if (!taken.has(change.reading)) insert([...changes, change], open);
    }
  }
  return undefined;
}

/** Keeps the sets in the order of their cost, the earlier one first among equals. */
function insert(changes: readonly Change[], open: (readonly Change[])[]): void {
  const place = open.findIndex((other) => compareCosts(changes, other) < 0);
  open.splice(place === -1 ? open.length : place, 0, changes);
}

/** Leaves out what later changes made needless: a new system, say, that brings what an edition was changed for. */
function withoutSpare(changes: readonly Change[], readings: Readings, goal: Goal): readonly Change[] {
  const spare = changes.find((one) =>
    goal.isReached(
      withChanges(
        readings,
        changes.filter((change) => change !== one),
      ),
    ),
  );
  if (spare === undefined) return changes;
  const kept = changes.filter((change) => change !== spare);
  return withoutSpare(kept, readings, goal);
}
