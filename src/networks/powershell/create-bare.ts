import type { Layout } from '../layout.ts';
import type { Question } from '../question.ts';
import { plain, quote } from './quote.ts';

/** Bare ports of the host: VLAN, RDMA, addresses, and what storage and live migration need beside them. */
export function createBare(layout: Layout, question: Question): readonly string[] {
  return [
    ...Object.entries(layout.attached).flatMap(([end, network]) => endLines(end, network, layout)),
    ...storageLines(layout, question),
  ];
}

function endLines(end: string, networkName: string, { networks, adapters }: Layout): readonly string[] {
  const network = networks.find(({ name }) => name === networkName);
  const port = adapters.find(({ name }) => name === end);
  const usesRdma = port?.rdma === true && port.roles.includes('storage') && network?.vlan !== undefined;
  return [
    ...(network?.vlan === undefined
      ? []
      : [
          `Set-NetAdapter -Name ${quote(end)} -VlanID ${network.vlan} -Confirm:$false # example: use your own id`,
        ]),
    ...(usesRdma ? [`Enable-NetAdapterRdma -Name ${quote(end)}`] : []),
    `# ${plain(networkName)}: New-NetIPAddress -InterfaceAlias ${quote(end)} -IPAddress <address> -PrefixLength <length>`,
  ];
}

function storageLines(
  { storage, adapters, networks }: Layout,
  { facts, roles, request }: Question,
): readonly string[] {
  const overNetwork = storage.networks.length > 0;
  const several = storage.networks.length > 1;
  const rdma = adapters.some((port) => port.rdma && port.roles.includes('storage'));
  const migratesThere =
    roles.includes('live-migration') &&
    networks.some((one) => one.roles.includes('storage') && one.roles.includes('live-migration'));
  return [
    ...(overNetwork && several && request.storage === 'iscsi'
      ? [
          'Install-WindowsFeature -Name Multipath-IO # may need a restart',
          'Enable-MSDSMAutomaticClaim -BusType iSCSI',
        ]
      : []),
    ...(migratesThere && rdma && facts.supports('feature.live-migration-smb-direct')
      ? [
          'Set-VMHost -VirtualMachineMigrationPerformanceOption SMB',
          '# Cap live migration, in bytes per second (needs the feature FS-SMBBW): Set-SmbBandwidthLimit -Category LiveMigration -BytesPerSecond <bytes>',
        ]
      : []),
  ];
}
