import { list, table } from './judging.ts';

export const vms = (...rows: readonly (readonly [string, string])[]): string =>
  table(
    'Get-VM',
    ['Name', 'State', 'MemoryAssigned(M)', 'Status'],
    ...rows.map(([name, state]) => [name, state, '0', 'Operating normally']),
  );
export const vm = (values: Readonly<Record<string, string>>): string =>
  list('Get-VM | fl *', { VMName: 'a', ...values });
export const service = (values: Readonly<Record<string, string>>): string =>
  list('Get-Service vmms | fl *', { Name: 'vmms', ...values, ServiceType: 'Win32OwnProcess' });
export const vmSwitch = (values: Readonly<Record<string, string>>): string =>
  list('Get-VMSwitch | fl *', { Name: 'S', SwitchType: 'External', ...values });
export const ownAdapter = { NetAdapterInterfaceDescription: 'Intel(R) X710' };
export const lbfo = vmSwitch({
  NetAdapterInterfaceDescription: 'Microsoft Network Adapter Multiplexor Driver',
});
export const team = (interfaces: string): string =>
  list('Get-NetLbfoTeam', {
    Name: 'T',
    Members: '{N1, N2}',
    TeamNics: interfaces,
    TeamingMode: 'SwitchIndependent',
  });
export const vmq = (description: string, enabled: string): string =>
  table(
    'Get-NetAdapterVmq',
    ['Name', 'InterfaceDescription', 'Enabled', 'BaseVmqProcessor'],
    ['N1', description, enabled, '0:0'],
  );
export const services = (...rows: readonly (readonly string[])[]): string =>
  table(
    'Get-VMIntegrationService *',
    ['VMName', 'Name', 'Enabled', 'PrimaryStatusDescription', 'SecondaryStatusDescription'],
    ...rows,
  );
export const vhd = (type: string, path = 'D:\\a.vhdx'): string =>
  list('Get-VHD', { Path: path, VhdFormat: path.endsWith('x') ? 'VHDX' : 'VHD', VhdType: type });
export const replication = (values: Readonly<Record<string, string>>): string =>
  list('Get-VMReplication | fl *', { VMName: 'a', ReplicaServerName: 'r', ...values });
export const replicaServer = (values: Readonly<Record<string, string>>): string =>
  list('Get-VMReplicationServer | fl *', { ReplicationEnabled: 'True', ...values });
export const disk = (controller: string, path: string): string =>
  table(
    'Get-VMHardDiskDrive *',
    ['VMName', 'ControllerType', 'ControllerLocation', 'Path'],
    ['a', controller, '0', path],
  );
export const smb = (dialect: string, continuous: string): string =>
  list('Get-SmbConnection | fl *', {
    ServerName: 'fs',
    ShareName: 'v',
    Dialect: dialect,
    ContinuouslyAvailable: continuous,
  });
export const mirror = (...modes: readonly string[]): string =>
  list(
    'Get-VMNetworkAdapter * | fl *',
    ...modes.map((mode, at) => ({
      Name: `n${at}`,
      VMName: `v${at}`,
      IsManagementOs: 'False',
      SwitchName: 'S',
      PortMirroringMode: mode,
    })),
  );
export const roles = (dns: string): string =>
  [
    '    [X] DNS Server    DNS    ' + dns,
    '    [X] Storage Services    Storage-Services    Installed',
    '    [X] Windows PowerShell    PowerShellRoot    Installed',
  ].join('\n');
export const DESCRIPTION = 'Microsoft Network Adapter Multiplexor Driver';
export const external = (values: Readonly<Record<string, string>> = {}): string =>
  list('Get-VMSwitch | fl *', {
    Name: 'S',
    SwitchType: 'External',
    NetAdapterInterfaceDescription: 'Intel(R) X710',
    ...values,
  });
export const onLbfo = external({ NetAdapterInterfaceDescription: DESCRIPTION });
export const teamNic = (vlan: string): string =>
  list('Get-NetLbfoTeamNic', { Name: 'T', InterfaceDescription: DESCRIPTION, Team: 'T', VlanID: vlan });
export const iov = (count: string, used: string): string =>
  external({ IovEnabled: 'True', IovVirtualFunctionCount: count, IovVirtualFunctionsInUse: used });
export const vmAdapter = (weight: string): string =>
  list('Get-VMNetworkAdapter * | fl *', {
    Name: 'n',
    VMName: 'a',
    IsManagementOs: 'False',
    SwitchName: 'S',
    IovWeight: weight,
  });
export const running = table('Get-VM', ['Name', 'State', 'MemoryAssigned(M)'], ['a', 'Running', '1024']);
export const extension = (enabled: string): string =>
  list('Get-VMSwitchExtension S', {
    Name: 'Microsoft Windows Filtering Platform',
    ExtensionType: 'Filter',
    Enabled: enabled,
    SwitchName: 'S',
  });
export const virtualNic = (status: string): string =>
  table(
    'Get-NetAdapter',
    ['Name', 'InterfaceDescription', 'Status', 'LinkSpeed'],
    ['vEthernet (S)', 'Hyper-V Virtual Ethernet Adapter', status, '10 Gbps'],
  );
export const san = (adapters: string): string => list('Get-VMSan', { Name: 'P', HostBusAdapters: adapters });
export const hbas = (...names: readonly string[]): string =>
  list('Get-VMFibreChannelHba *', ...names.map((VMName) => ({ VMName, SanName: 'P' })));
export const paths = (...pools: readonly string[]): string =>
  list(
    'Get-VMStoragePath',
    ...pools.map((ResourcePoolName) => ({ Path: 'D:\\VMs', ResourcePoolName, ResourcePoolType: 'VHD' })),
  );
export const hostOf = (any: string): string =>
  list('Get-VMHost | fl *', {
    LogicalProcessorCount: '32',
    VirtualMachineMigrationEnabled: 'True',
    UseAnyNetworkForMigration: any,
  });
export const nic = (speed: string): string =>
  table(
    'Get-NetAdapter',
    ['Name', 'InterfaceDescription', 'Status', 'LinkSpeed'],
    ['N1', 'Intel(R) Ethernet I350', 'Up', speed],
  );
export const comPort = (path: string): string =>
  list('Get-VM | fl *', { VMName: 'a', Generation: '2', MemoryStartup: '1' }) +
  list('Get-VMComPort *', { VMName: 'a', Name: 'COM 1', Path: path, DebuggerMode: 'Off' });

export const joined = (domain: string): string => `Host Name:   HV1\nDomain:   ${domain}\n\n`;
export const installed = (type: string): string =>
  `WindowsProductName : Windows Server 2012 Standard\nOsServerLevel : ${type}\n\n`;
export const hypervisor = (present: string): string =>
  `WindowsInstallationType : Server\nHyperVisorPresent : ${present}\n\n`;
export const memoryOf = (ecc: string): string => `CPU: Intel Xeon Gold 6354\nECC: ${ecc}\n\n`;
export const manyRunning = (total: number): string =>
  vms(...Array.from({ length: total }, (_, at) => [`vm${at}`, 'Running'] as const));
export const logicalProcessors = (total: string): string =>
  list('Get-VMHost | fl *', { LogicalProcessorCount: total, VirtualMachineMigrationEnabled: 'False' });
export const HYPER_V = '\n    [X] Hyper-V    Hyper-V    Installed\n';
export const features = (domainServices: string, virtualizationHost: string): string =>
  [
    `    [X] Active Directory Domain Services    AD-Domain-Services    ${domainServices}`,
    `    [X] Remote Desktop Virtualization Host    RDS-Virtualization    ${virtualizationHost}`,
  ].join('\n');
export const nics = (...names: readonly string[]): string =>
  table(
    'Get-NetAdapter',
    ['Name', 'InterfaceDescription', 'Status', 'LinkSpeed'],
    ...names.map((name, at) => [name, `Intel(R) Ethernet I350 #${at + 1}`, 'Up', '1 Gbps']),
  );
export const limited = (minimumIops: string, maximumIops: string): string =>
  list('Get-VMHardDiskDrive * | fl *', {
    VMName: 'a',
    ControllerType: 'SCSI',
    ControllerLocation: '0',
    Path: 'D:\\a.vhdx',
    MinimumIOPS: minimumIops,
    MaximumIOPS: maximumIops,
  });
export const child = (parent: string): string =>
  list('Get-VHD', { Path: 'D:\\a.vhdx', VhdFormat: 'VHDX', VhdType: 'Differencing', ParentPath: parent });
export const integration = (state: string): string =>
  vm({ MemoryStartup: '1', IntegrationServicesState: state });
export const snapshot = (type: string): string =>
  table('Get-VMSnapshot *', ['VMName', 'Name', 'SnapshotType'], ['a', 'point', type]);
export const noReplicaServer = list('Get-VMReplicationServer | fl *', {
  ReplicationEnabled: 'False',
  ReplicationAllowedFromAnyServer: 'False',
});
