import { buildHostAdapters } from './build-host-adapters.ts';
import { bareNetworks, type NamedGroup, vmNetworks } from './build-networks.ts';
import { type Draft, isOnSwitch, slowestOf } from './draft.ts';
import type { Layout, LayoutSwitch, LayoutTeam, PlacedAdapter } from './layout.ts';
import { nameOfDraft } from './name-layout.ts';
import type { Question } from './question.ts';
import { inOrder } from './role-order.ts';

/** A draft with names, virtual adapters and networks: everything a picture or a script needs. */
export function buildLayout(draft: Draft, question: Question): Layout {
  const groups = nameGroups(draft);
  const hosts = buildHostAdapters(groups, question);
  const bare = bareNetworks(groups, question);
  const networks = [...hosts.networks, ...bare.networks, ...vmNetworks(groups)];
  return {
    name: nameOfDraft(draft, question.request),
    adapters: placeAdapters(groups, question),
    teams: groups.flatMap((group) => teamOf(group, question)),
    switches: groups.flatMap(switchOf),
    hostAdapters: hosts.adapters,
    vmSwitches: groups.flatMap(({ name, group }) => (group.kind === 'switch' ? [name] : [])),
    networks,
    storage: {
      kind: question.request.storage ?? 'unspecified',
      networks: networks.filter(({ roles }) => roles.includes('storage')).map(({ name }) => name),
    },
    attached: bare.attached,
    movesManagement:
      isOnSwitch(draft, 'management') ||
      draft.some(({ kind, roles }) => kind === 'team' && roles.includes('management')),
  };
}

/** Every group with the name of its switch or team. */
function nameGroups(draft: Draft): readonly NamedGroup[] {
  const switches = draft.filter(({ kind }) => kind === 'switch');
  return draft.map((group) => {
    if (group.kind === 'switch') {
      const number = switches.indexOf(group) + 1;
      return { group, name: switches.length === 1 ? 'VM switch' : `VM switch ${number}` };
    }
    return { group, name: group.kind === 'team' ? 'Management team' : '' };
  });
}

/** The team under a switch is named after it: SET has no name of its own. */
const teamNameOf = ({ group, name }: NamedGroup): string | null =>
  group.teaming === null ? null : group.kind === 'switch' && group.teaming === 'LBFO' ? 'VM team' : name;

/** In the order of the request. */
function placeAdapters(groups: readonly NamedGroup[], { request }: Question): readonly PlacedAdapter[] {
  return request.adapters.flatMap((adapter) =>
    groups
      .filter(({ group }) => group.members.includes(adapter))
      .map((named) => ({
        ...adapter,
        roles: inOrder(named.group.roles),
        switch: named.group.kind === 'switch' ? named.name : null,
        team: teamNameOf(named),
      })),
  );
}

function teamOf(named: NamedGroup, question: Question): readonly LayoutTeam[] {
  const { group } = named;
  const name = teamNameOf(named);
  if (group.teaming === null || name === null) return [];
  const algorithm = algorithmOf(named, question);
  return [
    {
      name,
      teaming: group.teaming,
      members: group.members.map((member) => member.name),
      ...(algorithm === undefined ? {} : { algorithm }),
    },
  ];
}

/** Load balancing where a page recommends one. */
function algorithmOf({ group }: NamedGroup, { facts }: Question): string | undefined {
  if (group.kind !== 'switch') return undefined;
  if (group.teaming === 'LBFO') {
    const value = facts.value('network.plan.lbfo-load-balancing');
    return typeof value === 'string' ? value : undefined;
  }
  const from = facts.figure('network.plan.set-port-speed');
  return from !== undefined && slowestOf(group.members) >= from ? 'HyperVPort' : undefined;
}

function switchOf(named: NamedGroup): readonly LayoutSwitch[] {
  const { group, name } = named;
  if (group.kind !== 'switch') return [];
  const team = teamNameOf(named);
  return [
    {
      name,
      type: 'external',
      teaming: group.teaming,
      uplinks:
        group.teaming === 'LBFO' && team !== null ? [team] : group.members.map((member) => member.name),
    },
  ];
}
