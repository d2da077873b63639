import type { Layout } from '../layout.ts';
import { quote } from './quote.ts';

/** Takes the layout apart again; the ports keep their names. */
export function undoLines({
  switches,
  teams,
  attached,
  networks,
  movesManagement,
}: Layout): readonly string[] {
  const made = switches.filter(({ builtIn }) => builtIn !== true);
  const tagged = Object.entries(attached).filter(
    ([, network]) => networks.find(({ name }) => name === network)?.vlan !== undefined,
  );
  const lines = [
    // The virtual adapters of the host go with their switch.
    ...made.map(({ name }) => `Remove-VMSwitch -Name ${quote(name)} -Force`),
    ...teams
      .filter(({ teaming }) => teaming === 'LBFO')
      .map(({ name }) => `Remove-NetLbfoTeam -Name ${quote(name)} -Confirm:$false`),
    ...tagged.map(([end]) => `Set-NetAdapter -Name ${quote(end)} -VlanID 0 -Confirm:$false`),
  ];
  if (lines.length === 0) return ['# Nothing was made.'];
  return [
    ...(movesManagement
      ? ['# FIRST: the address of the host moves back. Sit at the console, or use the BMC.']
      : []),
    '# Disconnect the virtual machines from the switch before it goes.',
    ...lines,
    ...(movesManagement
      ? [
          "# New-NetIPAddress -InterfaceAlias '<port>' -IPAddress <address> -PrefixLength <length> -DefaultGateway <gateway>",
        ]
      : []),
  ];
}
