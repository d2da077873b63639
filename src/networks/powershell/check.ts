import type { Layout } from '../layout.ts';
import type { Question } from '../question.ts';

/** What is there today: ports, addresses, teams and switches. Changes nothing. */
export function checkLines({ adapters }: Layout, { facts, request }: Question): readonly string[] {
  return [
    '# Changes nothing. Write the addresses down.',
    'Get-NetAdapter -Physical | Sort-Object Name | Format-Table Name, InterfaceDescription, LinkSpeed, Status, MacAddress',
    'Get-NetIPConfiguration -Detailed',
    ...(adapters.some(({ rdma }) => rdma)
      ? ['Get-NetAdapterRdma | Format-Table Name, InterfaceDescription, Enabled']
      : []),
    ...(request.release.kind === 'server' && facts.supports('network.team.lbfo') ? ['Get-NetLbfoTeam'] : []),
    'Get-VMSwitch | Format-Table Name, SwitchType, NetAdapterInterfaceDescription, AllowManagementOS',
    'Get-VMNetworkAdapter -ManagementOS | Format-Table Name, SwitchName, MacAddress',
  ];
}
