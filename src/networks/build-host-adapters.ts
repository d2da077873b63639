import { type NamedGroup, networkName, numbered } from './build-networks.ts';
import type { Group } from './draft.ts';
import type { HostAdapter, LayoutNetwork, Role } from './layout.ts';
import type { Question } from './question.ts';

interface HostAdapters {
  readonly adapters: readonly HostAdapter[];
  readonly networks: readonly LayoutNetwork[];
}

/** Virtual adapters for iSCSI over one switch: as many as there are paths. */
const ISCSI_PATHS = 'network.plan.iscsi-paths';

/**
 * The virtual adapters of the parent partition: one for all its traffic where the release keeps traffic apart by
 * physical adapters, otherwise one for each kind.
 */
export function buildHostAdapters(groups: readonly NamedGroup[], question: Question): HostAdapters {
  const all = groups.map(({ group, name }) => {
    const roles = group.roles.filter((role) => role !== 'vm');
    if (group.kind !== 'switch' || roles.length === 0) return { adapters: [], networks: [] };
    return question.byAdapter || question.request.release.kind === 'client'
      ? oneForAll(name, roles, group)
      : oneForEach(name, roles, group, question);
  });
  return {
    adapters: all.flatMap(({ adapters }) => adapters),
    networks: all.flatMap(({ networks }) => networks),
  };
}

function oneForAll(switchName: string, roles: readonly Role[], group: Group): HostAdapters {
  const network = networkName(roles);
  return {
    adapters: [{ name: network, switch: switchName, roles, network, rdma: false }],
    networks: [{ name: network, roles, ...speedOf(group) }],
  };
}

function oneForEach(
  switchName: string,
  roles: readonly Role[],
  group: Group,
  question: Question,
): HostAdapters {
  const made = roles.flatMap((role) =>
    role === 'storage'
      ? storageAdapters(switchName, group, question)
      : [plainAdapter(switchName, role, question)],
  );
  return {
    adapters: made.map(({ adapter }) => adapter),
    networks: made.map(({ adapter, vlan }) => ({
      name: adapter.network,
      roles: adapter.roles,
      ...(vlan === undefined ? {} : { vlan }),
      ...speedOf(group),
    })),
  };
}

interface Made {
  readonly adapter: HostAdapter;
  readonly vlan?: number;
}

function plainAdapter(switchName: string, role: Role, { facts }: Question): Made {
  const name = networkName([role]);
  const weight = facts.figure(`network.plan.weight.${role}`);
  const vlan = facts.figure(`network.plan.vlan.${role}`);
  return {
    adapter: {
      name,
      switch: switchName,
      roles: [role],
      network: name,
      rdma: false,
      ...(weight === undefined ? {} : { weight }),
    },
    ...(vlan === undefined ? {} : { vlan }),
  };
}

/** One for each member of a SET team over SMB, and one for each path over iSCSI, each mapped to a member. */
function storageAdapters(switchName: string, group: Group, { facts, request }: Question): readonly Made[] {
  const isSmb = request.storage !== 'iscsi';
  const rdma =
    isSmb &&
    group.members.every((port) => port.rdma) &&
    group.teaming !== 'LBFO' &&
    facts.supports('feature.rdma-host-vnic');
  const paths = isSmb ? group.members.length : (facts.figure(ISCSI_PATHS) ?? 1);
  const count = Math.min(paths, group.members.length);
  // RDMA passes the virtual switch by, and its weights with it.
  const weight = rdma ? undefined : facts.figure('network.plan.weight.storage');
  const first = facts.figure('network.plan.vlan.storage');
  return group.members.slice(0, count).map((port, index) => {
    const name = numbered('Storage', index, count);
    return {
      adapter: {
        name,
        switch: switchName,
        roles: ['storage'],
        network: name,
        rdma,
        ...(weight === undefined ? {} : { weight }),
        ...(group.teaming === 'SET' ? { mappedTo: port.name } : {}),
      },
      ...(first === undefined ? {} : { vlan: first + index }),
    };
  });
}

function speedOf({ members }: Group): { readonly speedGbps?: number } {
  const speeds = members.flatMap(({ speedGbps }) => speedGbps ?? []);
  return speeds.length === 0 ? {} : { speedGbps: Math.max(...speeds) };
}
