import type { ReadingName } from '../hosts/host-spec.ts';

/**
 * What a change costs its owner.
 * - `free`: a switch in the firmware or a setting.
 * - `cheap`: a part, such as memory or a network adapter.
 * - `dear`: a processor, a licence, another system.
 */
export type Cost = 'free' | 'cheap' | 'dear';

/** One thing to change on a machine, as the reading that it changes. */
export interface Change {
  readonly reading: ReadingName;
  /** The value of the reading afterwards. */
  readonly to: unknown;
  /** What to do, in a few words. */
  readonly title: string;
  readonly cost: Cost;
}

/** Costs from the least on: one change of a kind outweighs any number of the kinds before it. */
export const COSTS: readonly Cost[] = ['free', 'cheap', 'dear'];

/** Negative where the first set of changes is cheaper than the second. */
export function compareCosts(one: readonly Change[], other: readonly Change[]): number {
  const count = (changes: readonly Change[], cost: Cost): number =>
    changes.filter((change) => change.cost === cost).length;
  const differing = COSTS.findLast((cost) => count(one, cost) !== count(other, cost));
  return differing === undefined ? 0 : count(one, differing) - count(other, differing);
}
