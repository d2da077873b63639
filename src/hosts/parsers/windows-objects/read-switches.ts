import type { DraftBuilder } from '../../draft-builder.ts';
import { NicList } from '../../nic-list.ts';
import { stated } from '../../reading.ts';
import { find, has, type Property, type PropertyGroup } from '../properties/property.ts';
import { listOf } from './list-of.ts';

/** Takes virtual switches: that somebody can make them shows the role, and an external one names its adapters. */
export function readSwitches(switches: readonly PropertyGroup[], builder: DraftBuilder): void {
  const list = new NicList();
  const [first] = switches;
  for (const one of switches) {
    readTeaming(one, builder);
    for (const { name, property } of adaptersOf(one)) list.add(name, property.line);
  }
  const at = first?.properties[0];
  if (at === undefined) return;
  builder.put('hyperVRole', stated(true, at.line));
  if (list.usable.length > 0 || hasTeam(list))
    list.putInto(builder, (nics) => (nics.length === 0 ? undefined : stated(nics, at.line)));
}

const hasTeam = (list: NicList): boolean => !list.isEmpty;

function adaptersOf(one: PropertyGroup): readonly { name: string; property: Property }[] {
  const property =
    find(one, 'netadapterinterfacedescriptions') ?? find(one, 'netadapterinterfacedescription');
  if (property === undefined || isTeamed(property)) return [];
  return listOf(property.value).map((name) => ({ name, property }));
}

/** What Windows gives as the adapter of a switch that has several. */
const isTeamed = ({ value }: Property): boolean => /^teamed-interface/i.test(value);

function readTeaming(one: PropertyGroup, builder: DraftBuilder): void {
  const adapter = find(one, 'netadapterinterfacedescription');
  const members = find(one, 'netadapterinterfacedescriptions');
  const embedded = find(one, 'embeddedteamingenabled');
  const at =
    embedded?.value.toLowerCase() === 'true'
      ? embedded
      : adapter !== undefined && isTeamed(adapter)
        ? adapter
        : undefined;
  if (at !== undefined) {
    const count = members === undefined ? undefined : countOf(members);
    builder.put(
      'team',
      stated(
        { kind: 'set', underSwitch: true, ...(count === undefined ? {} : { members: count }) },
        at.line,
        at.value,
      ),
    );
  } else if (adapter !== undefined && /multiplexor/i.test(adapter.value)) {
    builder.put('team', stated({ kind: 'lbfo', underSwitch: true }, adapter.line, adapter.value));
  }
}

/** Members of a list; `undefined` when it was cut off. */
const countOf = ({ value }: Property): number | undefined =>
  /\.{3}|…/.test(value) ? undefined : listOf(value).length;

/** Members as the collecting block counts them. */
function numberOfMembers(team: PropertyGroup): number | undefined {
  const count = find(team, 'membercount')?.value;
  return count === undefined || !/^\d{1,2}$/.test(count) ? undefined : Number(count);
}

/** Takes a team: of a switch, when it names adapters by what they are, else one of Windows itself (LBFO). */
export function readTeams(teams: readonly PropertyGroup[], builder: DraftBuilder): void {
  for (const team of teams) {
    const isOfSwitch = has(team, 'netadapterinterfacedescription');
    const members = find(team, isOfSwitch ? 'netadapterinterfacedescription' : 'members');
    const at = members ?? team.properties[0];
    if (at === undefined) continue;
    const count = members === undefined ? numberOfMembers(team) : countOf(members);
    const counted = count === undefined ? {} : { members: count };
    builder.put(
      'team',
      stated(
        isOfSwitch ? { kind: 'set', underSwitch: true, ...counted } : { kind: 'lbfo', ...counted },
        at.line,
      ),
    );
  }
}
