import type { Group } from './draft.ts';
import type { LayoutNetwork, Role } from './layout.ts';
import type { Question } from './question.ts';

/** A group with the name of its switch or team; empty for bare and spare ports. */
export interface NamedGroup {
  readonly group: Group;
  readonly name: string;
}

const NETWORK_NAMES: Readonly<Record<Role, string>> = {
  management: 'Management',
  vm: 'VM network',
  storage: 'Storage',
  'live-migration': 'Live migration',
  cluster: 'Cluster',
};

/** What the network of some traffic is called: the weightiest traffic names it. */
export function networkName(roles: readonly Role[]): string {
  const order: readonly Role[] = ['management', 'storage', 'live-migration', 'cluster', 'vm'];
  const first = order.find((role) => roles.includes(role)) ?? 'vm';
  return NETWORK_NAMES[first];
}

/** `Storage 1`, or plain where there is one. */
export const numbered = (name: string, index: number, count: number): string =>
  count === 1 ? name : `${name} ${index + 1}`;

/** The networks of bare ports and LBFO teams of the host, and which port or team is in which. */
export function bareNetworks(
  groups: readonly NamedGroup[],
  question: Question,
): { readonly networks: readonly LayoutNetwork[]; readonly attached: Readonly<Record<string, string>> } {
  const networks: LayoutNetwork[] = [];
  const attached: Record<string, string> = {};
  for (const { group, name } of groups) {
    if (group.kind !== 'bare' && group.kind !== 'team') continue;
    const ends =
      group.kind === 'team'
        ? [{ name, ports: group.members }]
        : group.members.map((port) => ({ name: port.name, ports: [port] }));
    for (const [index, end] of ends.entries()) {
      const network = numbered(networkName(group.roles), index, ends.length);
      const vlan = vlanOf(group, index, question);
      const speeds = end.ports.flatMap(({ speedGbps }) => speedGbps ?? []);
      attached[end.name] = network;
      networks.push({
        name: network,
        roles: group.roles,
        ...(vlan === undefined ? {} : { vlan }),
        ...(speeds.length === 0 ? {} : { speedGbps: Math.max(...speeds) }),
      });
    }
  }
  return { networks, attached };
}

/** RDMA over Ethernet needs a VLAN for its priority; other bare ports are left to the physical switch. */
function vlanOf(group: Group, index: number, { facts, request }: Question): number | undefined {
  const isRdma =
    request.storage !== 'iscsi' && group.roles.includes('storage') && group.members.every(({ rdma }) => rdma);
  const first = facts.figure('network.plan.vlan.storage');
  return isRdma && first !== undefined ? first + index : undefined;
}

/** One network for each switch that virtual machines use. */
export const vmNetworks = (groups: readonly NamedGroup[]): readonly LayoutNetwork[] => {
  const switches = groups.filter(({ group }) => group.kind === 'switch');
  return switches.map(({ group }, index) => {
    const speeds = group.members.flatMap(({ speedGbps }) => speedGbps ?? []);
    return {
      name: numbered(NETWORK_NAMES.vm, index, switches.length),
      roles: ['vm'] as const,
      ...(speeds.length === 0 ? {} : { speedGbps: Math.max(...speeds) }),
    };
  });
};
