import type { Layout } from '../layout.ts';
import type { Question } from '../question.ts';
import { plain } from './quote.ts';
import type { Script } from './script.ts';

const MODULE = 'feature.powershell-module';

/** Whether the release has cmdlets for Hyper-V. Client Windows has had them as long as it has Hyper-V. */
export const hasModule = ({ facts, request }: Question): boolean =>
  facts.supports(MODULE) || request.release.kind === 'client';

/** Before Windows Server 2012 virtual networks are made in Hyper-V Manager; PowerShell can look at them. */
export function legacyScript(layout: Layout, { request }: Question): Script {
  const { adapters, switches, movesManagement } = layout;
  const used = adapters.filter(({ roles }) => roles.length > 0);
  const none = `# ${request.release.name} has no cmdlets for Hyper-V: virtual networks are made in Hyper-V Manager, Virtual Network Manager.`;
  return {
    check: [
      '# Changes nothing. Write the addresses down.',
      'netsh interface show interface',
      'ipconfig /all',
      'Get-WmiObject Win32_NetworkAdapter | Where-Object { $_.NetConnectionID } | Format-Table NetConnectionID, Name, Speed, NetConnectionStatus',
      LIST,
    ].join('\n'),
    create: [
      movesManagement
        ? '# FIRST: the address of the host moves to the new virtual network. Sit at the console, or use the BMC (iDRAC, iLO, XCC): a remote session ends.'
        : '# The address of the host stays where it is.',
      none,
      '# Give the ports the names of the plan, each once:',
      ...used.map(
        ({ name }) => `# netsh interface set interface name="<present name>" newname="${forNetsh(name)}"`,
      ),
      ...switches.flatMap((made) => managerSteps(made.name, made.uplinks, made.type, layout)),
      ...Object.entries(layout.attached).map(
        ([end, network]) =>
          `# ${plain(network)}: netsh interface ipv4 set address name="${forNetsh(end)}" static <address> <mask>`,
      ),
    ].join('\n'),
    verify: [LIST, 'ipconfig /all'].join('\n'),
    undo: [
      ...(movesManagement
        ? ['# FIRST: the address of the host moves back. Sit at the console, or use the BMC.']
        : []),
      ...switches.map(({ name }) => `# Hyper-V Manager, Virtual Network Manager: remove ${plain(name)}.`),
      LIST,
    ].join('\n'),
  };
}

const LIST =
  'Get-WmiObject -Namespace root\\virtualization -Class Msvm_VirtualSwitch | Format-Table ElementName, Name';

const forNetsh = (name: string): string => plain(name).replaceAll('"', '');

function managerSteps(
  name: string,
  uplinks: readonly string[],
  type: 'external' | 'internal',
  { hostAdapters }: Layout,
): readonly string[] {
  if (type === 'internal') {
    return [
      `# Virtual Network Manager: New, Internal, name it ${plain(name)}.`,
      '# Then share the wireless connection with it: Network Connections, Properties, Sharing.',
    ];
  }
  const isShared = hostAdapters.some((adapter) => adapter.switch === name);
  return [
    `# Virtual Network Manager: New, External, name it ${plain(name)}, connect it to ${plain(uplinks.join(', '))}.`,
    isShared
      ? '#   The parent partition uses it too: leave its connection to this network on.'
      : '#   The parent partition does not use it: clear the box that shares the adapter, or disable the connection that appears for it.',
  ];
}
