import { demandOf, type Side, supplyOf } from './bounds.ts';
import type { Constraint } from './constraint.ts';
import { canPlace } from './placement.ts';

/** How many virtual machines of each group there are, and on how many hosts they run; absent: not known. */
export interface Crowd {
  readonly counts: readonly number[];
  readonly hosts: number | undefined;
}

/** Whether so many virtual machines keep one constraint. `undefined`: too many ways to spread them to tell. */
export function holds(constraint: Constraint, crowd: Crowd, side: Side): boolean | undefined {
  const { reach, needs, limit } = constraint;
  const supply = supplyOf(limit, side);
  const present = needs.filter((_, group) => reach === 'hosts' || (crowd.counts[group] ?? 0) > 0);
  const fitsEach = present.every((need) => demandOf(need, side) <= supply);
  if (reach === 'machine' || reach === 'hosts' || !fitsEach) return fitsEach;
  if (reach === 'all') return demand(constraint, crowd, side) <= supply;
  return holdTogether([constraint], crowd, side);
}

/** What all of them take of it together. */
export const demand = ({ needs }: Constraint, { counts }: Crowd, side: Side): number =>
  needs.reduce((sum, need, group) => {
    const count = counts[group] ?? 0;
    return count === 0 ? sum : sum + demandOf(need, side) * count;
  }, 0);

/**
 * Whether the virtual machines can be spread over the hosts so that all of these constraints are kept at once. Where
 * the number of hosts is not known, only the best of all cases can be told.
 */
export function holdTogether(
  constraints: readonly Constraint[],
  { counts, hosts }: Crowd,
  side: Side,
): boolean | undefined {
  const perHost = constraints.filter(
    ({ reach, limit }) => reach === 'host' && supplyOf(limit, side) !== Number.POSITIVE_INFINITY,
  );
  if (perHost.length === 0 && hosts !== 0) return true;
  if (hosts === undefined) return side === 'hoped';
  return canPlace(
    counts.map((count, group) => ({
      count,
      needs: perHost.map(({ needs }) => {
        const need = needs[group];
        return need === undefined ? 0 : demandOf(need, side);
      }),
    })),
    perHost.map(({ limit }) => supplyOf(limit, side)),
    hosts,
  );
}
