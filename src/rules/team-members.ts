import type { Nic, Team } from '../hosts/host-spec.ts';
import { countPorts, portsOf, wiredOf } from './adapters.ts';

/**
 * Whether the members of a team are alike, judged by the wired adapters of the host. The paste rarely says which of
 * them are members: a team that has more members than there are alike adapters must be mixed, and one on a host
 * whose adapters are all alike cannot be. `undefined`: it may be either. `trait` gives `undefined` for an adapter
 * of which the paste does not say enough.
 */
export function membersAlike(
  team: Team,
  nics: readonly Nic[],
  trait: (nic: Nic) => string | undefined,
): boolean | undefined {
  const wired = wiredOf(nics);
  const groups = new Map<string, number>();
  for (const nic of wired) {
    const key = trait(nic);
    if (key === undefined) return undefined;
    groups.set(key, (groups.get(key) ?? 0) + portsOf(nic));
  }
  if (groups.size === 1) return true;
  const largest = Math.max(0, ...groups.values());
  const members = team.members ?? 0;
  return groups.size > 1 && members > largest ? false : undefined;
}

/** How many members a team has at the most: as many as are stated, otherwise as many as there are wired adapters. */
export const membersAtMost = ({ members }: Team, nics: readonly Nic[] | undefined): number | undefined =>
  members ?? (nics === undefined ? undefined : countPorts(wiredOf(nics)));
