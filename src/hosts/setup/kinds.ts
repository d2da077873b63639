import type { WindowsKind } from '../parsers/windows-objects/kind-of-object.ts';
import type { SetupPart } from './setup.ts';

/** Objects that only an existing setup prints: they tell nothing of the hardware. */
const OWN = {
  vm: 'vms',
  'vm-disk': 'disks',
  'vm-adapter': 'vmAdapters',
  'vm-integration': 'integrationServices',
  'vm-checkpoint': 'checkpoints',
  'vm-replication': 'replications',
  'replication-server': 'replicationServers',
  'switch-extension': 'extensions',
  'scsi-controller': 'scsiControllers',
  'com-port': 'comPorts',
  'fibre-channel-adapter': 'fibreChannelAdapters',
  'vm-san': 'sans',
  'storage-path': 'storagePaths',
  vhd: 'vhds',
  'smb-connection': 'smbConnections',
  'adapter-vmq': 'vmq',
  'adapter-rdma': 'rdma',
  'adapter-sriov': 'sriov',
  service: 'services',
} as const satisfies { readonly [K in WindowsKind]?: SetupPart };

/** Which part of a setup an object belongs to. */
export const PART_OF_KIND: { readonly [K in WindowsKind]?: SetupPart } = {
  ...OWN,
  'vm-switch': 'switches',
  'switch-team': 'teams',
  'net-adapter': 'netAdapters',
  'vm-host': 'hosts',
  feature: 'features',
};

/** Whether an object is of an existing setup and of nothing else. */
export const isOwnKind = (kind: WindowsKind): boolean => kind in OWN;
