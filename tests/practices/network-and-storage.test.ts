import { expect, test } from 'vitest';
import { judgeOne, list, table } from './judging.ts';

const DESCRIPTION = 'Microsoft Network Adapter Multiplexor Driver';
const external = (values: Readonly<Record<string, string>> = {}): string =>
  list('Get-VMSwitch | fl *', {
    Name: 'S',
    SwitchType: 'External',
    NetAdapterInterfaceDescription: 'Intel(R) X710',
    ...values,
  });
const onLbfo = external({ NetAdapterInterfaceDescription: DESCRIPTION });
const teamNic = (vlan: string): string =>
  list('Get-NetLbfoTeamNic', { Name: 'T', InterfaceDescription: DESCRIPTION, Team: 'T', VlanID: vlan });
const iov = (count: string, used: string): string =>
  external({ IovEnabled: 'True', IovVirtualFunctionCount: count, IovVirtualFunctionsInUse: used });
const vmAdapter = (weight: string): string =>
  list('Get-VMNetworkAdapter * | fl *', {
    Name: 'n',
    VMName: 'a',
    IsManagementOs: 'False',
    SwitchName: 'S',
    IovWeight: weight,
  });
const running = table('Get-VM', ['Name', 'State', 'MemoryAssigned(M)'], ['a', 'Running', '1024']);
const extension = (enabled: string): string =>
  list('Get-VMSwitchExtension S', {
    Name: 'Microsoft Windows Filtering Platform',
    ExtensionType: 'Filter',
    Enabled: enabled,
    SwitchName: 'S',
  });
const virtualNic = (status: string): string =>
  table(
    'Get-NetAdapter',
    ['Name', 'InterfaceDescription', 'Status', 'LinkSpeed'],
    ['vEthernet (S)', 'Hyper-V Virtual Ethernet Adapter', status, '10 Gbps'],
  );
const san = (adapters: string): string => list('Get-VMSan', { Name: 'P', HostBusAdapters: adapters });
const hbas = (...names: readonly string[]): string =>
  list('Get-VMFibreChannelHba *', ...names.map((VMName) => ({ VMName, SanName: 'P' })));
const paths = (...pools: readonly string[]): string =>
  list(
    'Get-VMStoragePath',
    ...pools.map((ResourcePoolName) => ({ Path: 'D:\\VMs', ResourcePoolName, ResourcePoolType: 'VHD' })),
  );
const hostOf = (any: string): string =>
  list('Get-VMHost | fl *', {
    LogicalProcessorCount: '32',
    VirtualMachineMigrationEnabled: 'True',
    UseAnyNetworkForMigration: any,
  });
const nic = (speed: string): string =>
  table(
    'Get-NetAdapter',
    ['Name', 'InterfaceDescription', 'Status', 'LinkSpeed'],
    ['N1', 'Intel(R) Ethernet I350', 'Up', speed],
  );
const comPort = (path: string): string =>
  list('Get-VM | fl *', { VMName: 'a', Generation: '2', MemoryStartup: '1' }) +
  list('Get-VMComPort *', { VMName: 'a', Name: 'COM 1', Path: path, DebuggerMode: 'Off' });

/** Practice, paste, what it must come to: the condition is the `trigger` of the entry in knowledge/practices.yml. */
const CASES: readonly (readonly [id: string, status: string, paste: string])[] = [
  ['team-default-mode', 'met', onLbfo + teamNic('')],
  ['team-default-mode', 'unmet', onLbfo + teamNic('20')],
  ['team-default-mode', 'unknown', onLbfo],
  ['team-default-mode', 'not-applicable', external()],
  ['sr-iov-unused', 'met', iov('8', '8')],
  ['sr-iov-unused', 'unmet', iov('8', '0') + vmAdapter('0')],
  ['sr-iov-unused', 'unknown', external()],
  ['sr-iov-unused', 'not-applicable', external({ IovEnabled: 'False' })],
  ['sr-iov-functions-exhausted', 'met', iov('1', '1') + vmAdapter('100') + running],
  ['sr-iov-functions-exhausted', 'unmet', iov('0', '0') + vmAdapter('100') + running],
  ['sr-iov-functions-exhausted', 'unknown', iov('0', '0') + vmAdapter('100')],
  ['sr-iov-functions-exhausted', 'not-applicable', iov('1', '1') + vmAdapter('0')],
  ['wfp-extension', 'met', extension('True')],
  ['wfp-extension', 'unmet', extension('False')],
  ['management-adapter-enabled', 'met', external({ AllowManagementOS: 'True' }) + virtualNic('Up')],
  ['management-adapter-enabled', 'unmet', external({ AllowManagementOS: 'True' }) + virtualNic('Disabled')],
  ['management-adapter-enabled', 'unknown', virtualNic('Disabled')],
  ['management-adapter-enabled', 'not-applicable', external({ AllowManagementOS: 'False' })],
  ['virtual-san-adapter', 'met', san('{Emulex}')],
  ['virtual-san-adapter', 'unmet', san('{}')],
  ['fibre-channel-redundancy', 'met', hbas('a', 'a')],
  ['fibre-channel-redundancy', 'unmet', hbas('a', 'b', 'b')],
  ['storage-path-pools', 'met', paths('Primordial')],
  ['storage-path-pools', 'unmet', paths('Primordial', 'Gold')],
  ['live-migration-one-fast-network', 'met', hostOf('True') + nic('1 Gbps')],
  ['live-migration-one-fast-network', 'unmet', hostOf('True') + nic('100 Mbps')],
  ['live-migration-one-fast-network', 'unknown', hostOf('False') + nic('100 Mbps')],
  ['live-migration-all-fast-networks', 'unmet', hostOf('True') + nic('100 Mbps')],
  ['logical-processors', 'met', hostOf('True')],
  ['generation-2-serial-ports', 'met', comPort('')],
  ['generation-2-serial-ports', 'unmet', comPort('\\\\.\\pipe\\a')],
  ['more-network-adapters', 'unknown', external()],
  ['remotefx-domain-controller', 'not-applicable', running],
];

test.each(CASES)('%s is %s', (id, status, paste) => {
  expect(judgeOne(id, paste).status).toBe(status);
});
