import type {
  HostAdapter,
  Layout,
  LayoutNetwork,
  LayoutSwitch,
  PlacedAdapter,
} from '../../networks/layout.ts';
import { roleWords } from '../../networks/role-order.ts';
import type { Label } from '../text-box.ts';
import { hostLabel, networkLabel, portLabel, storageLabel, teamLabel, vmLabel } from './labels.ts';

/** A network outside the host, and whether disks are reached over it. */
export interface NetworkEnd {
  readonly label: Label;
  readonly storage: boolean;
}

/** What belongs together, from the network outside to what uses it: one row of the picture. */
export interface Band {
  readonly storage?: Label;
  readonly networks: readonly NetworkEnd[];
  readonly ports: readonly Label[];
  readonly team?: Label;
  readonly made?: Label;
  /** In the parent partition. */
  readonly hosts: readonly Label[];
  readonly machines: readonly Label[];
}

/** The parts of a layout: the host's own first, then its switches, then what is left over. */
export function bandsOf(layout: Layout): readonly Band[] {
  const own = layout.adapters.filter((adapter) => isOwn(adapter, layout));
  const hostsFirst = layout.switches.toSorted((a, b) => hostCount(b, layout) - hostCount(a, layout));
  const spare = layout.adapters.filter(({ roles }) => roles.length === 0);
  return [
    ...localStorage(layout),
    ...teamsOf(own).map((adapters) => ownBand(adapters, layout)),
    ...hostsFirst.map((made) => switchBand(made, layout)),
    ...(spare.length === 0 ? [] : [spareBand(spare)]),
  ];
}

const isOwn = ({ name, switch: uplinkOf, team }: PlacedAdapter, { attached }: Layout): boolean =>
  uplinkOf === null && attached[team ?? name] !== undefined;

const hostCount = ({ name }: LayoutSwitch, { hostAdapters }: Layout): number =>
  hostAdapters.filter((adapter) => adapter.switch === name).length;

/** Ports of the host by team, those without one by what they carry. */
function teamsOf(adapters: readonly PlacedAdapter[]): readonly (readonly PlacedAdapter[])[] {
  const groups = new Map<string, PlacedAdapter[]>();
  for (const adapter of adapters) {
    const key = adapter.team ?? adapter.roles.join(' ');
    groups.set(key, [...(groups.get(key) ?? []), adapter]);
  }
  return [...groups.values()];
}

function ownBand(adapters: readonly PlacedAdapter[], layout: Layout): Band {
  const { attached, networks, storage } = layout;
  const team = layout.teams.find(({ name }) => name === adapters[0]?.team);
  const names = new Set(adapters.flatMap(({ name, team: member }) => attached[member ?? name] ?? []));
  const reached = networks.filter(({ name }) => names.has(name));
  const roles = (adapters[0]?.roles ?? []).map((role) => roleWords(role, storage.kind));
  const [title = '', ...others] = roles;
  return {
    ...networkEnds(reached, layout),
    ports: adapters.map(portLabel),
    ...(team === undefined ? {} : { team: teamLabel(team) }),
    hosts: [{ kind: 'host', title: capital(title), details: others.map(capital) }],
    machines: [],
  };
}

function switchBand(made: LayoutSwitch, layout: Layout): Band {
  const hosts = layout.hostAdapters.filter((adapter) => adapter.switch === made.name);
  const team = layout.teams.find(({ name }) => made.teaming !== null && isTeamOf(name, made));
  const isInside = made.type === 'internal';
  const machines = vmNetworkOf(made, layout);
  const reached = layout.networks.filter(
    (network) => network === machines || hosts.some((adapter) => adapter.network === network.name),
  );
  return {
    ...(isInside ? { networks: [] } : networkEnds(reached, layout)),
    ports: uplinksOf(made, layout).map(portLabel),
    ...(team === undefined ? {} : { team: teamLabel(team) }),
    made: {
      kind: 'switch',
      title: made.name,
      details: [
        `${capital(made.type)} virtual switch`,
        ...(isInside ? ['NAT over the shared connection'] : []),
      ],
    },
    hosts: hosts.map((adapter) => hostLabel(adapter, networkOf(adapter, layout))),
    machines: [vmLabel(machines)],
  };
}

const isTeamOf = (name: string, { name: switchName, uplinks }: LayoutSwitch): boolean =>
  name === switchName || uplinks.includes(name);

/** The uplinks; of an internal switch the port whose connection is shared with it. */
const uplinksOf = ({ name, type }: LayoutSwitch, { adapters }: Layout): readonly PlacedAdapter[] =>
  adapters.filter((adapter) =>
    type === 'internal' ? adapter.switch === null && adapter.roles.includes('vm') : adapter.switch === name,
  );

/** The networks of machines stand in the order of the switches. */
const vmNetworkOf = ({ name }: LayoutSwitch, { networks, vmSwitches }: Layout): LayoutNetwork | undefined =>
  networks.filter(({ name: network }) => /^VM network( \d+)?$/.test(network))[vmSwitches.indexOf(name)];

const networkOf = ({ network }: HostAdapter, { networks }: Layout): LayoutNetwork | undefined =>
  networks.find(({ name }) => name === network);

function networkEnds(
  networks: readonly LayoutNetwork[],
  { storage }: Layout,
): Pick<Band, 'networks' | 'storage'> {
  const ends = networks
    .map((network) => ({ label: networkLabel(network), storage: storage.networks.includes(network.name) }))
    .toSorted((a, b) => Number(b.storage) - Number(a.storage));
  const isReached = ends.some((end) => end.storage);
  return { networks: ends, ...(isReached ? { storage: storageLabel(storage.kind) } : {}) };
}

/** Disks that pass no network adapter; nothing where nobody said how disks are reached. */
function localStorage({ storage }: Layout): readonly Band[] {
  if (storage.kind !== 'fibre-channel' && storage.kind !== 'local') return [];
  const isFibre = storage.kind === 'fibre-channel';
  const disks: Label = {
    kind: 'storage',
    title: isFibre ? 'Fibre Channel disks' : 'Local disks',
    details: [isFibre ? 'over HBAs, not over network adapters' : 'in the host'],
  };
  return [{ networks: [], ports: [], hosts: [disks], machines: [] }];
}

const spareBand = (adapters: readonly PlacedAdapter[]): Band => ({
  networks: [],
  ports: adapters.map((adapter) => {
    const label = portLabel(adapter);
    return { ...label, kind: 'spare', details: [...label.details, 'left over'] };
  }),
  hosts: [],
  machines: [],
});

export const capital = (text: string): string =>
  text.startsWith('iSCSI') ? text : text.charAt(0).toUpperCase() + text.slice(1);
