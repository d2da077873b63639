import type { HostAdapter, Layout, LayoutNetwork, LayoutTeam, PlacedAdapter } from '../../networks/layout.ts';
import type { Label } from '../text-box.ts';

export const portLabel = ({ name, wireless, rdma, speedGbps }: PlacedAdapter): Label => ({
  kind: 'port',
  title: name,
  details: joined([
    wireless ? 'wireless' : undefined,
    speedGbps === undefined ? undefined : speedWords(speedGbps),
    rdma ? 'RDMA' : undefined,
  ]),
});

export const networkLabel = ({ name, vlan, speedGbps }: LayoutNetwork): Label => ({
  kind: 'network',
  title: name,
  details: joined([
    vlan === undefined ? undefined : `VLAN ${vlan}`,
    speedGbps === undefined ? undefined : speedWords(speedGbps),
  ]),
});

export const teamLabel = ({ name, teaming, members, algorithm }: LayoutTeam): Label => ({
  kind: 'team',
  title: teaming === 'SET' ? `SET of ${members.length}` : name,
  details: [
    teaming === 'SET' ? 'in the virtual switch' : `LBFO of ${members.length}`,
    ...(algorithm === undefined ? [] : [algorithm]),
  ],
});

export const hostLabel = (
  { name, weight, rdma, mappedTo }: HostAdapter,
  network: LayoutNetwork | undefined,
): Label => ({
  kind: 'host',
  title: name,
  details: [
    ...joined([
      network?.vlan === undefined ? undefined : `VLAN ${network.vlan}`,
      weight === undefined ? undefined : `weight ${weight}`,
      rdma ? 'RDMA' : undefined,
    ]),
    ...(mappedTo === undefined ? [] : [`on ${mappedTo}`]),
  ],
});

export const vmLabel = (network: LayoutNetwork | undefined): Label => ({
  kind: 'vm',
  title: 'Virtual machines',
  details: network === undefined ? [] : [`on ${network.name}`],
});

const STORAGE: Readonly<Record<Layout['storage']['kind'], readonly [title: string, detail: string]>> = {
  iscsi: ['iSCSI storage', 'targets'],
  smb: ['SMB storage', 'file servers'],
  s2d: ['Storage Spaces Direct', 'the other nodes'],
  'fibre-channel': ['Fibre Channel', 'SAN'],
  local: ['Local disks', 'in the host'],
  unspecified: ['Storage', ''],
};

export function storageLabel(kind: Layout['storage']['kind']): Label {
  const [title, detail] = STORAGE[kind];
  return { kind: 'storage', title, details: detail === '' ? [] : [detail] };
}

/** Gigabit per second in words: `2.5 Gbps`, `100 Mbps`. */
function speedWords(speedGbps: number): string {
  return speedGbps < 1 ? `${Math.round(speedGbps * 1000)} Mbps` : `${speedGbps} Gbps`;
}

/** What there is of several words, on one line. */
function joined(words: readonly (string | undefined)[]): readonly string[] {
  const there = words.filter((word) => word !== undefined);
  return there.length === 0 ? [] : [there.join(', ')];
}
