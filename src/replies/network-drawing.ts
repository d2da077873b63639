import type { HostAdapter, Layout, LayoutNetwork, LayoutSwitch, PlacedAdapter } from '../networks/layout.ts';
import { roleWords } from '../networks/role-order.ts';

/** A layout in box characters, for a terminal: each switch as a box, then what is bare, teamed or left over. */
export function drawLayout(layout: Layout): string {
  const boxes = layout.switches.map((made) => switchBox(made, layout));
  const rest = restLines(layout);
  return [...boxes, ...(rest.length === 0 ? [] : [rest.join('\n')])].join('\n');
}

function switchBox(made: LayoutSwitch, layout: Layout): string {
  const title = [made.name, made.type, ...(made.teaming === null ? [] : [made.teaming])].join(', ');
  const uplinks = layout.adapters.filter((adapter) => adapter.switch === made.name);
  const hosts = layout.hostAdapters.filter((adapter) => adapter.switch === made.name);
  const rows = [
    ...uplinks.map((adapter) => `port  ${portText(adapter)}`),
    ...hosts.map((adapter) => `host  ${hostText(adapter, layout.networks)}`),
    'VMs   virtual machines',
  ];
  return box(title, rows);
}

/** A box as wide as its longest line. */
function box(title: string, rows: readonly string[]): string {
  const width = Math.max(title.length + 1, ...rows.map((row) => row.length));
  return [
    `┌─ ${title} ${'─'.repeat(width - title.length - 1)}┐`,
    ...rows.map((row) => `│ ${row.padEnd(width)} │`),
    `└${'─'.repeat(width + 2)}┘`,
  ].join('\n');
}

const portText = ({ name, rdma, speedGbps }: PlacedAdapter): string =>
  [
    name,
    ...(speedGbps === undefined || name.includes(`${speedGbps} GbE`) ? [] : [`${speedGbps} Gbps`]),
    ...(rdma ? ['RDMA'] : []),
  ].join(', ');

function hostText(
  { name, network, weight, rdma, mappedTo }: HostAdapter,
  networks: readonly LayoutNetwork[],
): string {
  const vlan = networks.find((one) => one.name === network)?.vlan;
  return [
    name,
    ...(vlan === undefined ? [] : [`VLAN ${vlan}`]),
    ...(weight === undefined ? [] : [`weight ${weight}`]),
    ...(rdma ? ['RDMA'] : []),
    ...(mappedTo === undefined ? [] : [`on ${mappedTo}`]),
  ].join(', ');
}

/** Ports without a switch: `port ── network: traffic`. */
function restLines({ adapters, attached, networks, storage }: Layout): readonly string[] {
  const bare = adapters.filter((adapter) => adapter.switch === null);
  const width = Math.max(0, ...bare.map((adapter) => portText(adapter).length));
  return bare.map((adapter) => {
    const start = portText(adapter).padEnd(width);
    const network = attached[adapter.team ?? adapter.name];
    if (network === undefined)
      return adapter.roles.length === 0 ? `  ${start}    left over` : `  ${start} ── shared connection`;
    const vlan = networks.find(({ name }) => name === network)?.vlan;
    const words = adapter.roles.map((role) => roleWords(role, storage.kind)).join(', ');
    const through = adapter.team === null ? '' : ` (${adapter.team}, LBFO)`;
    return `  ${start} ── ${network}${vlan === undefined ? '' : `, VLAN ${vlan}`}: ${words}${through}`;
  });
}
