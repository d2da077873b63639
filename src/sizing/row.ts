import type { Constraint } from './constraint.ts';
import { type Crowd, demand, holds } from './holds.ts';
import { mostThatHold } from './most-that-hold.ts';

/** What one constraint says of the request. */
export interface Row {
  readonly constraint: Constraint;
  readonly status: 'yes' | 'no' | 'unknown';
  /** `undefined`: not known. */
  readonly needed: number | undefined;
  /** On all hosts that remain; `undefined`: not known, or not limited. */
  readonly available: number | undefined;
  /** How many hosts `available` is the sum of; absent where it is no sum over hosts. */
  readonly hosts: number | undefined;
  readonly headroom: number | undefined;
  /** How many virtual machines of this mix it surely allows; `undefined` when it stops none, or nothing is known. */
  readonly machines: number | undefined;
}

/** Judges one constraint. `crowdOf` gives the first so many virtual machines of the mix. */
export function rowOf(constraint: Constraint, crowd: Crowd, crowdOf: (n: number) => Crowd): Row {
  const needed = known(neededOf(constraint, crowd));
  const available = known(availableOf(constraint, crowd));
  return {
    constraint,
    status: statusOf(constraint, crowd),
    needed,
    available,
    hosts: constraint.reach === 'host' ? crowd.hosts : undefined,
    headroom: needed === undefined || available === undefined ? undefined : round(available - needed),
    machines: isJudged(constraint, crowd)
      ? mostThatHold((n) => holds(constraint, crowdOf(n), 'sure') === true)
      : undefined,
  };
}

/** Enough is known to say where the constraint stops. */
export const isJudged = ({ isKnown, reach, needs, limit }: Constraint, { counts, hosts }: Crowd): boolean =>
  isKnown &&
  counts.length > 0 &&
  (reach !== 'host' || hosts !== undefined) &&
  (needs.every(({ most }) => Number.isFinite(most)) || limit.least === Number.POSITIVE_INFINITY);

function statusOf(constraint: Constraint, crowd: Crowd): Row['status'] {
  if (holds(constraint, crowd, 'hoped') === false) return 'no';
  return holds(constraint, crowd, 'sure') === true ? 'yes' : 'unknown';
}

/** Of a limit for each machine, what the largest one takes; otherwise all of them together. */
function neededOf(constraint: Constraint, crowd: Crowd): number {
  const { reach, needs } = constraint;
  if (reach === 'host' || reach === 'all') return demand(constraint, crowd, 'sure');
  return Math.max(0, ...needs.map(({ most }) => most));
}

function availableOf({ reach, limit, isKnown }: Constraint, { hosts }: Crowd): number | undefined {
  if (!isKnown && limit.least === 0) return undefined;
  if (reach !== 'host') return limit.least;
  return hosts === undefined ? undefined : limit.least * hosts;
}

const known = (figure: number | undefined): number | undefined =>
  figure !== undefined && Number.isFinite(figure) ? round(figure) : undefined;

/** Two decimals: finer than any memory that is sold. */
const round = (figure: number): number => Math.round(figure * 100) / 100;
