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
  /** What the new processor has to bring: several things that a processor brings are one purchase. */
  readonly processorWith?: string;
}

/** Costs from the least on: one change of a kind outweighs any number of the kinds before it. */
export const COSTS: readonly Cost[] = ['free', 'cheap', 'dear'];

/**
 * Negative where the first set of changes is cheaper than the second. A processor is bought once, whatever it has to
 * bring; of two that cost the same, the one that changes less is the cheaper.
 */
export function compareCosts(one: readonly Change[], other: readonly Change[]): number {
  const count = (changes: readonly Change[], cost: Cost): number => {
    const ofCost = changes.filter((change) => change.cost === cost);
    const single = ofCost.filter(({ processorWith }) => processorWith === undefined).length;
    return single + Number(single < ofCost.length);
  };
  const differing = COSTS.findLast((cost) => count(one, cost) !== count(other, cost));
  return differing === undefined
    ? one.length - other.length
    : count(one, differing) - count(other, differing);
}
