import type { HostAdapter, Layout, LayoutNetwork, LayoutSwitch } from '../layout.ts';
import type { Question } from '../question.ts';
import { createBare } from './create-bare.ts';
import { plain, quote, quoteAll } from './quote.ts';

/** Builds the layout. Says first when the address of the host moves. */
export function createLines(layout: Layout, question: Question): readonly string[] {
  const teams = layout.teams.filter(({ teaming }) => teaming === 'LBFO');
  return [
    ...addressMoves(layout, question),
    ...renames(layout),
    ...teams.map(
      ({ name, members, algorithm }) =>
        `New-NetLbfoTeam -Name ${quote(name)} -TeamMembers ${quoteAll(members)} -TeamingMode SwitchIndependent${
          algorithm === undefined ? '' : ` -LoadBalancingAlgorithm ${algorithm}`
        } -Confirm:$false`,
    ),
    ...layout.switches.flatMap((made) => switchLines(made, layout, question)),
    ...createBare(layout, question),
  ];
}

/** Over Remote Desktop the session would end half-way. */
export function addressMoves(
  { movesManagement, hostAdapters, teams, switches }: Layout,
  { request }: Question,
): readonly string[] {
  if (!movesManagement) return ['# The address of the host stays where it is.'];
  const adapter = hostAdapters.find(({ roles }) => roles.includes('management'));
  const target =
    adapter === undefined
      ? `the team ${plain(teams.find(({ teaming }) => teaming === 'LBFO')?.name ?? '')}`
      : `vEthernet (${request.release.kind === 'client' ? (switches[0]?.name ?? adapter.name) : adapter.name})`;
  return [
    `# FIRST: the address of the host moves to ${target}. Sit at the console, or use the BMC (iDRAC, iLO, XCC): a remote session ends.`,
  ];
}

const renames = ({ adapters }: Layout): readonly string[] => [
  '# Give the ports the names of the plan, each once:',
  ...adapters
    .filter(({ roles }) => roles.length > 0)
    .map(({ name }) => `# Rename-NetAdapter -Name '<present name>' -NewName ${quote(name)}`),
];

function switchLines(made: LayoutSwitch, layout: Layout, question: Question): readonly string[] {
  if (made.builtIn === true) return [`# ${made.name} is there already; it cannot be made.`];
  if (made.type === 'internal') return internalLines(made, question);
  const own = layout.hostAdapters.filter((adapter) => adapter.switch === made.name);
  const isShared = question.byAdapter || question.request.release.kind === 'client';
  const weighted = own.some(({ weight }) => weight !== undefined);
  const name = quote(made.name);
  const team = layout.teams.find((one) => one.name === made.name);
  const base = question.facts.figure('network.plan.weight.default');
  return [
    [
      `New-VMSwitch -Name ${name} -NetAdapterName ${quoteAll(made.uplinks)}`,
      ...(made.teaming === 'SET' ? ['-EnableEmbeddedTeaming $true'] : []),
      `-AllowManagementOS ${isShared && own.length > 0 ? '$true' : '$false'}`,
      ...(weighted ? ['-MinimumBandwidthMode Weight'] : []),
    ].join(' '),
    ...(made.teaming === 'SET' && team?.algorithm !== undefined
      ? [`Set-VMSwitchTeam -Name ${name} -LoadBalancingAlgorithm ${team.algorithm}`]
      : []),
    ...(weighted && base !== undefined
      ? [`Set-VMSwitch -Name ${name} -DefaultFlowMinimumBandwidthWeight ${base}`]
      : []),
    ...(isShared ? [] : own.flatMap((adapter) => hostAdapterLines(adapter, layout))),
  ];
}

function hostAdapterLines(adapter: HostAdapter, layout: Layout): readonly string[] {
  const name = quote(adapter.name);
  const network = layout.networks.find((one) => one.name === adapter.network);
  return [
    `Add-VMNetworkAdapter -ManagementOS -Name ${name} -SwitchName ${quote(adapter.switch)}`,
    ...vlanLines(adapter, network),
    ...(adapter.weight === undefined
      ? []
      : [`Set-VMNetworkAdapter -ManagementOS -Name ${name} -MinimumBandwidthWeight ${adapter.weight}`]),
    ...(adapter.mappedTo === undefined
      ? []
      : [
          `Set-VMNetworkAdapterTeamMapping -ManagementOS -SwitchName ${quote(adapter.switch)} -VMNetworkAdapterName ${name} -PhysicalNetAdapterName ${quote(adapter.mappedTo)}`,
        ]),
    ...(adapter.rdma ? [`Enable-NetAdapterRdma -Name ${quote(`vEthernet (${adapter.name})`)}`] : []),
    `# New-NetIPAddress -InterfaceAlias ${quote(`vEthernet (${adapter.name})`)} -IPAddress <address> -PrefixLength <length>`,
  ];
}

const vlanLines = ({ name }: HostAdapter, network: LayoutNetwork | undefined): readonly string[] =>
  network?.vlan === undefined
    ? []
    : [
        `Set-VMNetworkAdapterVlan -ManagementOS -VMNetworkAdapterName ${quote(name)} -Access -VlanId ${network.vlan} # example: use your own id`,
      ];

function internalLines({ name }: LayoutSwitch, { facts }: Question): readonly string[] {
  return [
    `New-VMSwitch -Name ${quote(name)} -SwitchType Internal`,
    ...(facts.supports('feature.nat-switch')
      ? [
          `# New-NetIPAddress -InterfaceAlias ${quote(`vEthernet (${name})`)} -IPAddress <gateway> -PrefixLength <length>`,
          `# New-NetNat -Name ${quote(name)} -InternalIPInterfaceAddressPrefix <network/length>`,
        ]
      : [
          `# Then share the wireless connection with vEthernet (${plain(name)}): Network Connections, Properties, Sharing.`,
        ]),
  ];
}
