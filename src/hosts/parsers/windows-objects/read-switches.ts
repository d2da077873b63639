import type { DraftBuilder } from '../../draft-builder.ts';
import { NicList } from '../../nic-list.ts';
import { stated } from '../../reading.ts';
import { find, has, type Property, type PropertyGroup } from '../properties/property.ts';
import { listOf } from './list-of.ts';

/**
 * Takes virtual switches and their teams: that they can be listed shows the role, and those with an outside name
 * their adapters. A list that was cut off names too few, so it gives none.
 */
export function readSwitches(switches: readonly PropertyGroup[], builder: DraftBuilder): void {
  const list = new NicList();
  const named = new Set<string>();
  const own = switches.filter((one) => has(one, 'switchtype') || has(one, ADAPTER) || has(one, ADAPTERS));
  for (const one of own) {
    readTeaming(one, builder);
    for (const { name, property } of adaptersOf(one)) {
      // A team is listed with its switch and by itself.
      if (!named.has(name)) list.add(name, property.line);
      named.add(name);
    }
  }
  const at = own[0]?.properties[0];
  if (at === undefined) return;
  builder.put('hyperVRole', stated(true, at.line));
  list.putInto(builder, (nics) => (nics.length === 0 ? undefined : stated(nics, at.line)));
}

const ADAPTER = 'netadapterinterfacedescription';
const ADAPTERS = 'netadapterinterfacedescriptions';

function adaptersOf(one: PropertyGroup): readonly { name: string; property: Property }[] {
  const property = find(one, ADAPTERS) ?? find(one, ADAPTER);
  if (property === undefined || isTeamed(property) || isCut(property)) return [];
  return listOf(property.value).map((name) => ({ name, property }));
}

/** What Windows gives as the adapter of a switch that has several. */
const isTeamed = ({ value }: Property): boolean => /^teamed-interface/i.test(value);

function readTeaming(one: PropertyGroup, builder: DraftBuilder): void {
  const adapter = find(one, ADAPTER);
  const members = find(one, ADAPTERS);
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

const isCut = ({ value }: Property): boolean => value.startsWith('{') && /\.{3}|…/.test(value);

/** Members of a list; `undefined` when it was cut off. */
const countOf = (members: Property): number | undefined =>
  isCut(members) ? undefined : listOf(members.value).length;

/** Members as the collecting block counts them. */
function numberOfMembers(team: PropertyGroup): number | undefined {
  const count = find(team, 'membercount')?.value;
  return count === undefined || !/^\d{1,2}$/.test(count) ? undefined : Number(count);
}

/** Takes a team: of a switch, when it names adapters by what they are, else one of Windows itself (LBFO). */
export function readTeams(teams: readonly PropertyGroup[], builder: DraftBuilder): void {
  for (const team of teams) {
    const isOfSwitch = has(team, ADAPTER);
    const members = find(team, isOfSwitch ? ADAPTER : 'members');
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
