import type { Layout } from '../layout.ts';
import type { Question } from '../question.ts';
import { quote } from './quote.ts';

/** Shows what was built. Changes nothing. */
export function verifyLines(layout: Layout, { request }: Question): readonly string[] {
  const { switches, teams, hostAdapters, networks, storage } = layout;
  const sets = switches.filter(({ teaming }) => teaming === 'SET');
  return [
    ...switches.map(
      ({ name }) =>
        `Get-VMSwitch -Name ${quote(name)} | Format-List Name, SwitchType, NetAdapterInterfaceDescription*, AllowManagementOS, BandwidthReservationMode`,
    ),
    ...sets.map(({ name }) => `Get-VMSwitchTeam -Name ${quote(name)} | Format-List *`),
    ...teams
      .filter(({ teaming }) => teaming === 'LBFO')
      .map(
        ({ name }) =>
          `Get-NetLbfoTeam -Name ${quote(name)} | Format-List Name, Members, TeamingMode, LoadBalancingAlgorithm, Status`,
      ),
    ...(hostAdapters.length > 0
      ? ['Get-VMNetworkAdapter -ManagementOS | Format-Table Name, SwitchName, Status']
      : []),
    ...(hostAdapters.length > 0 && networks.some(({ vlan }) => vlan !== undefined)
      ? ['Get-VMNetworkAdapterVlan -ManagementOS']
      : []),
    ...(hostAdapters.some(({ mappedTo }) => mappedTo !== undefined)
      ? ['Get-VMNetworkAdapterTeamMapping -ManagementOS']
      : []),
    ...(layout.adapters.some(({ rdma }) => rdma) ? ['Get-NetAdapterRdma | Format-Table Name, Enabled'] : []),
    ...(storage.networks.length > 0
      ? [request.storage === 'iscsi' ? 'mpclaim -s -d' : 'Get-SmbMultichannelConnection']
      : []),
    'Get-NetIPAddress -AddressFamily IPv4 | Format-Table InterfaceAlias, IPAddress, PrefixLength',
  ];
}
