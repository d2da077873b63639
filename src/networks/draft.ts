import type { PhysicalAdapter } from './adapter.ts';
import type { Role, Teaming } from './layout.ts';

/** Ports that are used alike: each bare, all in one team, under one switch, or left over. */
export interface Group {
  readonly kind: 'bare' | 'team' | 'switch' | 'spare';
  readonly members: readonly PhysicalAdapter[];
  readonly roles: readonly Role[];
  /** `null` for one port under a switch, for bare ports and for spare ones. */
  readonly teaming: Teaming | null;
}

/** A layout while it is searched for: every port is in exactly one group. */
export type Draft = readonly Group[];

/** The groups that carry a kind of traffic. */
export const carriersOf = (draft: Draft, role: Role): readonly Group[] =>
  draft.filter(({ roles }) => roles.includes(role));

/** Whether a kind of traffic passes a virtual switch. */
export const isOnSwitch = (draft: Draft, role: Role): boolean =>
  carriersOf(draft, role).some(({ kind }) => kind === 'switch');

/** Whether two kinds of traffic share a group. */
export const isShared = (draft: Draft, one: Role, other: Role): boolean =>
  carriersOf(draft, one).some(({ roles }) => roles.includes(other));

/** Whether the traffic goes on when any one port fails: by a team, or by several bare ports where the traffic uses them all. */
export function isRedundant(draft: Draft, role: Role): boolean {
  const carriers = carriersOf(draft, role);
  // Separate switches do not stand in for each other.
  return carriers.length > 0 && carriers.every(({ members }) => members.length > 1);
}

/** The sum of the link speeds; a port whose speed nothing states counts as one gigabit. */
export const speedOf = (members: readonly PhysicalAdapter[]): number =>
  members.reduce((sum, { speedGbps = 1 }) => sum + speedGbps, 0);

/** The slowest port. */
export const slowestOf = (members: readonly PhysicalAdapter[]): number =>
  Math.min(...members.map(({ speedGbps = 1 }) => speedGbps));
