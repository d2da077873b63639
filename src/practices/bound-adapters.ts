import type { Setup, VirtualSwitch } from '../hosts/setup/setup.ts';

/** The adapter that Windows shows for a NIC team (LBFO). */
const LBFO = /multiplexor/i;
/** What a switch with a team of its own shows instead of its adapters. */
const SET = /^teamed-interface/i;

export const isExternal = ({ type }: VirtualSwitch): boolean => /^external$/i.test(type?.value ?? '');

/** Whether the switch is bound to a NIC team (LBFO). */
export const isOnLbfo = ({ adapter }: VirtualSwitch): boolean => LBFO.test(adapter?.value ?? '');

/**
 * Tests whether an adapter, by its name and description, is below a switch. `undefined`: the paste does not name
 * all adapters of the switch.
 */
export function isBelow(
  one: VirtualSwitch,
  { teams }: Setup,
): ((name: string | undefined, description: string | undefined) => boolean) | undefined {
  if (isOnLbfo(one)) {
    const members = teams.flatMap((team) => team.members?.value ?? []);
    // With several teams it takes more than the number of the adapter to tell whose switch it is.
    const [only, second] = teams.filter((team) => team.members !== undefined);
    if (only === undefined || second !== undefined) return undefined;
    return (name) => name !== undefined && members.includes(name);
  }
  const embedded = teams.find(
    ({ name, adapters }) => adapters !== undefined && name?.value === one.name?.value,
  );
  const own = one.adapter === undefined || SET.test(one.adapter.value) ? undefined : [one.adapter.value];
  const descriptions = one.adapters?.value ?? embedded?.adapters?.value ?? own;
  if (descriptions === undefined) return undefined;
  return (_name, description) =>
    description !== undefined && descriptions.some((known) => isSame(known, description));
}

/** Two descriptions, either of which the console may have cut: at the end, or before the number of the adapter. */
function isSame(one: string, other: string): boolean {
  if (CUT.test(one)) return fits(one, other);
  return CUT.test(other) ? fits(other, one) : one.toLowerCase() === other.toLowerCase();
}

const CUT = /\.{3}|…/;

function fits(cut: string, full: string): boolean {
  const [start = '', end = ''] = cut.toLowerCase().split(CUT);
  const text = full.toLowerCase();
  return text.startsWith(start) && text.endsWith(end);
}
