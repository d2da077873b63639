import { expect, test } from 'vitest';
import { judgeOne, list, table } from './judging.ts';

const vms = (...rows: readonly (readonly [string, string])[]): string =>
  table(
    'Get-VM',
    ['Name', 'State', 'MemoryAssigned(M)', 'Status'],
    ...rows.map(([name, state]) => [name, state, '0', 'Operating normally']),
  );
const vm = (values: Readonly<Record<string, string>>): string =>
  list('Get-VM | fl *', { VMName: 'a', ...values });
const service = (values: Readonly<Record<string, string>>): string =>
  list('Get-Service vmms | fl *', { Name: 'vmms', ...values, ServiceType: 'Win32OwnProcess' });
const vmSwitch = (values: Readonly<Record<string, string>>): string =>
  list('Get-VMSwitch | fl *', { Name: 'S', SwitchType: 'External', ...values });
const ownAdapter = { NetAdapterInterfaceDescription: 'Intel(R) X710' };
const lbfo = vmSwitch({ NetAdapterInterfaceDescription: 'Microsoft Network Adapter Multiplexor Driver' });
const team = (interfaces: string): string =>
  list('Get-NetLbfoTeam', {
    Name: 'T',
    Members: '{N1, N2}',
    TeamNics: interfaces,
    TeamingMode: 'SwitchIndependent',
  });
const vmq = (description: string, enabled: string): string =>
  table(
    'Get-NetAdapterVmq',
    ['Name', 'InterfaceDescription', 'Enabled', 'BaseVmqProcessor'],
    ['N1', description, enabled, '0:0'],
  );
const services = (...rows: readonly (readonly string[])[]): string =>
  table(
    'Get-VMIntegrationService *',
    ['VMName', 'Name', 'Enabled', 'PrimaryStatusDescription', 'SecondaryStatusDescription'],
    ...rows,
  );
const vhd = (type: string, path = 'D:\\a.vhdx'): string =>
  list('Get-VHD', { Path: path, VhdFormat: path.endsWith('x') ? 'VHDX' : 'VHD', VhdType: type });
const replication = (values: Readonly<Record<string, string>>): string =>
  list('Get-VMReplication | fl *', { VMName: 'a', ReplicaServerName: 'r', ...values });
const replicaServer = (values: Readonly<Record<string, string>>): string =>
  list('Get-VMReplicationServer | fl *', { ReplicationEnabled: 'True', ...values });
const disk = (controller: string, path: string): string =>
  table(
    'Get-VMHardDiskDrive *',
    ['VMName', 'ControllerType', 'ControllerLocation', 'Path'],
    ['a', controller, '0', path],
  );
const smb = (dialect: string, continuous: string): string =>
  list('Get-SmbConnection | fl *', {
    ServerName: 'fs',
    ShareName: 'v',
    Dialect: dialect,
    ContinuouslyAvailable: continuous,
  });
const mirror = (...modes: readonly string[]): string =>
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
const roles = (dns: string): string =>
  [
    '    [X] DNS Server    DNS    ' + dns,
    '    [X] Storage Services    Storage-Services    Installed',
    '    [X] Windows PowerShell    PowerShellRoot    Installed',
  ].join('\n');

/** Practice, paste, what it must come to: the condition is the `trigger` of the entry in knowledge/practices.yml. */
const CASES: readonly (readonly [id: string, status: string, paste: string])[] = [
  ['vmms-automatic', 'met', service({ StartType: 'Automatic' })],
  ['vmms-automatic', 'unmet', service({ StartType: 'Manual' })],
  ['vmms-automatic', 'unknown', service({ Status: 'Running' })],
  ['vmms-running', 'met', service({ Status: 'Running' })],
  ['vmms-running', 'unmet', service({ Status: 'Stopped' })],
  ['vmms-running', 'unknown', vms(['a', 'Off'])],
  ['only-role', 'met', roles('Available')],
  ['only-role', 'unmet', roles('Installed')],
  ['only-role', 'unknown', '    [X] Hyper-V    Hyper-V    Installed'],
  ['paused', 'met', vms(['a', 'Running'], ['b', 'Off'])],
  ['paused', 'unmet', vms(['a', 'Running'], ['b', 'PausedCritical'])],
  ['paused', 'unknown', vm({ ProcessorCount: '4', MemoryStartup: '1' })],
  ['checkpoints', 'met', vm({ MemoryStartup: '1', ParentSnapshotName: '' })],
  ['checkpoints', 'unmet', vm({ MemoryStartup: '1', ParentSnapshotName: 'before' })],
  ['checkpoints', 'unknown', vms(['a', 'Off'])],
  [
    'checkpoints',
    'unknown',
    vms(['a', 'Off']) + table('Get-VMSnapshot *', ['VMName', 'Name', 'SnapshotType'], ['a', 'r', 'Replica']),
  ],
  [
    'offer-integration-services',
    'met',
    services(['a', 'Guest Service Interface', 'False', 'OK'], ['a', 'VSS', 'True', 'OK']),
  ],
  ['offer-integration-services', 'unmet', services(['a', 'VSS', 'False', 'OK'])],
  ['offer-integration-services', 'unknown', vms(['a', 'Off'])],
  ['integration-services-working', 'met', services(['a', 'VSS', 'True', 'OK'])],
  ['integration-services-working', 'unmet', services(['a', 'VSS', 'True', 'No Contact'])],
  ['integration-services-working', 'unknown', services(['a', 'VSS', 'True', ''])],
  ['integration-services-working', 'not-applicable', vms(['a', 'Off']) + services(['a', 'VSS', 'True', ''])],
  ['reserve-external-switch', 'met', vmSwitch({ AllowManagementOS: 'False', ...ownAdapter })],
  ['reserve-external-switch', 'unmet', vmSwitch({ AllowManagementOS: 'True', ...ownAdapter })],
  ['reserve-external-switch', 'unknown', vmSwitch(ownAdapter)],
  ['reserve-external-switch', 'not-applicable', list('Get-VMSwitch', { Name: 'I', SwitchType: 'Internal' })],
  ['vmq-enabled', 'met', vmSwitch(ownAdapter) + vmq('Intel(R) X710', 'True')],
  ['vmq-enabled', 'unmet', vmSwitch(ownAdapter) + vmq('Intel(R) X710', 'False')],
  ['vmq-enabled', 'unmet', lbfo + team('{T}') + vmq('Intel(R) X710', 'False')],
  [
    'vmq-enabled',
    'unknown',
    vmSwitch({ NetAdapterInterfaceDescription: 'Teamed-Interface' }) + vmq('Intel(R) X710', 'False'),
  ],
  ['vmq-enabled', 'not-applicable', vmSwitch(ownAdapter) + vmq('Broadcom', 'False')],
  ['team-one-interface', 'met', lbfo + team('{T}')],
  ['team-one-interface', 'unmet', lbfo + team('{T, T - VLAN 20}')],
  ['team-one-interface', 'unknown', lbfo],
  ['team-one-interface', 'unknown', lbfo + team('{T, T - VLAN 20...}')],
  ['team-one-interface', 'not-applicable', vmSwitch(ownAdapter) + team('{T, T - VLAN 20}')],
  [
    'smart-paging-location',
    'unmet',
    'Windows Directory:         C:\\Windows\n' +
      vm({
        DynamicMemoryEnabled: 'True',
        MemoryMinimum: '1',
        MemoryStartup: '2',
        SmartPagingFilePath: 'C:\\ProgramData',
      }),
  ],
  [
    'smart-paging-location',
    'met',
    'Windows Directory:         C:\\Windows\n' +
      vm({
        DynamicMemoryEnabled: 'True',
        MemoryMinimum: '1',
        MemoryStartup: '2',
        SmartPagingFilePath: 'D:\\VMs',
      }),
  ],
  [
    'smart-paging-location',
    'unknown',
    vm({
      DynamicMemoryEnabled: 'True',
      MemoryMinimum: '1',
      MemoryStartup: '2',
      SmartPagingFilePath: 'C:\\VMs',
    }),
  ],
  [
    'smart-paging-location',
    'not-applicable',
    vm({ DynamicMemoryEnabled: 'False', SmartPagingFilePath: 'C:\\VMs' }),
  ],
  ['scsi-hot-plug', 'met', vm({ Generation: '1', MemoryStartup: '1' }) + disk('SCSI', 'D:\\a.vhdx')],
  ['scsi-hot-plug', 'unknown', vm({ Generation: '1', MemoryStartup: '1' }) + disk('IDE', 'D:\\a.vhdx')],
  ['scsi-hot-plug', 'not-applicable', vm({ Generation: '2', MemoryStartup: '1' })],
  ['dynamic-disks', 'met', vhd('Fixed')],
  ['dynamic-disks', 'unmet', vhd('Dynamic')],
  ['dynamic-disks', 'unknown', disk('SCSI', 'D:\\a.vhdx')],
  ['differencing-disks', 'met', vhd('Fixed')],
  ['differencing-disks', 'unmet', vhd('Differencing')],
  ['vhd-dynamic', 'met', vhd('Dynamic')],
  ['vhd-dynamic', 'unmet', vhd('Dynamic', 'D:\\a.vhd')],
  ['vhd-differencing', 'met', vhd('Differencing')],
  ['vhd-differencing', 'unmet', vhd('Differencing', 'D:\\a.vhd')],
  ['smb-version', 'met', disk('SCSI', '\\\\fs\\v\\a.vhdx') + smb('3.1.1', 'True')],
  ['smb-version', 'unmet', disk('SCSI', '\\\\fs\\v\\a.vhdx') + smb('2.1', 'True')],
  ['smb-version', 'unknown', disk('SCSI', '\\\\other\\v\\a.vhdx') + smb('2.1', 'True')],
  ['smb-version', 'not-applicable', disk('SCSI', 'D:\\a.vhdx')],
  ['smb-continuous-availability', 'met', disk('SCSI', '\\\\fs\\v\\a.vhdx') + smb('3.1.1', 'True')],
  ['smb-continuous-availability', 'unmet', disk('SCSI', '\\\\fs\\v\\a.vhdx') + smb('3.1.1', 'False')],
  ['port-mirroring-destination', 'met', mirror('Source', 'Destination')],
  ['port-mirroring-destination', 'unmet', mirror('Source', 'None')],
  ['port-mirroring-destination', 'not-applicable', mirror('None')],
  ['port-mirroring-source', 'unmet', mirror('Destination', 'None')],
  ['port-mirroring-source', 'unknown', vms(['a', 'Off'])],
  ['replica-compression', 'met', replication({ CompressionEnabled: 'True' })],
  ['replica-compression', 'unmet', replication({ CompressionEnabled: 'False' })],
  ['replica-compression', 'unknown', replication({ State: 'Replicating' })],
  ['replica-certificate', 'met', replication({ AuthenticationType: 'Certificate' })],
  ['replica-certificate', 'unmet', replication({ AuthenticationType: 'Kerberos' })],
  ['replica-paused', 'met', replication({ State: 'Replicating' })],
  ['replica-paused', 'unmet', replication({ State: 'Suspended' })],
  ['replica-resynchronization', 'met', replication({ AutoResynchronizeEnabled: 'True' })],
  ['replica-resynchronization', 'unmet', replication({ AutoResynchronizeEnabled: 'False' })],
  ['replica-authorization', 'met', replicaServer({ ReplicationAllowedFromAnyServer: 'True' })],
  [
    'replica-authorization',
    'unmet',
    replicaServer({ ReplicationAllowedFromAnyServer: 'False', AuthorizationEntries: '{}' }),
  ],
  ['replica-authorization', 'unknown', replicaServer({ ReplicationAllowedFromAnyServer: 'False' })],
  ['replica-specific-primaries', 'met', replicaServer({ ReplicationAllowedFromAnyServer: 'False' })],
  ['replica-specific-primaries', 'unmet', replicaServer({ ReplicationAllowedFromAnyServer: 'True' })],
  [
    'replica-vss',
    'unmet',
    replication({ CompressionEnabled: 'True', VSSSnapshotFrequencyHour: '4' }) +
      services(['a', 'VSS', 'False', '']),
  ],
  [
    'replica-vss',
    'not-applicable',
    replication({ CompressionEnabled: 'True', VSSSnapshotFrequencyHour: '0' }),
  ],
];

test.each(CASES)('%s is %s', (id, status, paste) => {
  expect(judgeOne(id, paste).status).toBe(status);
});

test('names what breaks a practice, with its line', () => {
  expect(judgeOne('paused', vms(['a', 'Running'], ['b', 'Paused'])).items).toEqual([{ name: 'b', line: 6 }]);
});

test('an unknown says what to paste', () => {
  expect(judgeOne('paused', service({ Status: 'Running' })).because).toContain('Get-VM (State)');
});

test('a rule of Windows Server 2012 alone is not for 2022', () => {
  expect(judgeOne('integration-services-current', vms(['a', 'Off'])).status).toBe('not-applicable');
});

test('a release between those that the pages name is judged, and the note says so', () => {
  expect(judgeOne('paused', vms(['b', 'Paused']), 'ws2012r2')).toMatchObject({
    status: 'unmet',
    note: expect.stringContaining('not this one'),
  });
});

test('client Windows has no analyzer', () => {
  expect(judgeOne('paused', vms(['b', 'Paused']), 'win11').status).toBe('not-applicable');
});
