import { describe, expect, it, test } from 'vitest';
import { toPaste } from '../../../src/hosts/paste.ts';
import { readSetup } from '../../../src/hosts/setup/read-setup.ts';
import type { Setup } from '../../../src/hosts/setup/setup.ts';

function setupOf(...lines: readonly string[]): Setup {
  const setup = readSetup(toPaste(lines.join('\n')));
  if (setup === undefined) throw new Error('nothing of a setup was read');
  return setup;
}

const vmTable = (...names: readonly [string, string]): Setup =>
  setupOf(
    'PS C:\\> Get-VM',
    '',
    'Name     State   CPUUsage(%) MemoryAssigned(M) Version',
    '----     -----   ----------- ----------------- -------',
    `${names[0]} Running 3           4096              10.0`,
    `${names[1]} Off     0           0                 9.0`,
  );

const listed = (adapters: string): Setup =>
  setupOf(
    'PS C:\\> Get-VMSwitch | fl *',
    'Name                            : LAN',
    'SwitchType                      : External',
    'AllowManagementOS               : False',
    `NetAdapterInterfaceDescriptions : ${adapters}`,
    'IovEnabled                      : True',
    'IovVirtualFunctionCount         : 16',
  );

describe('Get-VM', () => {
  it('reads a table', () => {
    expect(vmTable('files001', 'spare001').vms).toMatchObject([
      { name: { value: 'files001', line: 5 }, state: { value: 'Running' } },
      { name: { value: 'spare001', line: 6 }, configurationVersion: { value: '9.0' } },
    ]);
  });

  it('keeps apart what the console has cut to one name', () => {
    expect(vmTable('files...', 'files...').vms.map(({ state }) => state?.value)).toEqual(['Running', 'Off']);
  });

  it('reads a list, memory in GiB', () => {
    const [vm] = setupOf(
      'PS C:\\> Get-VM | fl *',
      'VMName               : a',
      'Generation           : 2',
      'ProcessorCount       : 4',
      'DynamicMemoryEnabled : True',
      'MemoryStartup        : 4294967296',
      'MemoryMinimum        : 536870912',
      'ParentSnapshotName   :',
    ).vms;

    expect(vm).toMatchObject({
      generation: { value: 2, line: 3 },
      virtualProcessors: { value: 4 },
      dynamicMemory: { value: true },
      memoryStartupGiB: { value: 4 },
      memoryMinimumGiB: { value: 0.5 },
      hasParentCheckpoint: { value: false, line: 8 },
    });
  });

  it('joins what several commands tell of one virtual machine, the first counts', () => {
    const { vms } = setupOf(
      'PS C:\\> Get-VM | fl Name,State,MemoryStartup',
      'Name          : a',
      'State         : Running',
      'MemoryStartup : 1073741824',
      '',
      'PS C:\\> Get-VM | fl *',
      'Name          : a',
      'State         : Off',
      'Generation    : 1',
      'MemoryStartup : 2147483648',
    );

    expect(vms).toMatchObject([
      { state: { value: 'Running' }, memoryStartupGiB: { value: 1 }, generation: { value: 1 } },
    ]);
    expect(vms).toHaveLength(1);
  });

  it('does not take the number of an enumeration for a state', () => {
    const [vm] = setupOf('PS C:\\> Get-VM | fl *', 'Name : a', 'State : 2', 'MemoryStartup : 1').vms;

    expect(vm).not.toHaveProperty('state');
  });
});

describe('Get-VMSwitch', () => {
  it('reads a table', () => {
    const { switches } = setupOf(
      'PS C:\\> Get-VMSwitch',
      '',
      'Name SwitchType NetAdapterInterfaceDescription',
      '---- ---------- ------------------------------',
      'LAN  External   Intel(R) Ethernet I350',
      'Lab  Internal',
    );

    expect(switches).toMatchObject([
      { type: { value: 'External' }, adapter: { value: 'Intel(R) Ethernet I350', line: 5 } },
      { name: { value: 'Lab' }, type: { value: 'Internal' } },
    ]);
    expect(switches[1]).not.toHaveProperty('adapter');
  });

  it('reads a list', () => {
    expect(listed('{One, Two}').switches).toMatchObject([
      {
        sharedWithManagement: { value: false, line: 4 },
        adapters: { value: ['One', 'Two'] },
        iovEnabled: { value: true },
        virtualFunctions: { value: 16 },
      },
    ]);
  });

  it('takes nothing from adapters that were cut off', () => {
    expect(listed('{One, Two...}').switches[0]).not.toHaveProperty('adapters');
  });
});

describe('Get-VMIntegrationService', () => {
  it('reads a table', () => {
    const { integrationServices } = setupOf(
      'PS C:\\> Get-VMIntegrationService *',
      '',
      'VMName Name      Enabled PrimaryStatusDescription',
      '------ ----      ------- ------------------------',
      'a      Heartbeat True    OK',
      'b      VSS       False   OK',
    );

    expect(integrationServices).toMatchObject([
      { vm: { value: 'a' }, enabled: { value: true }, status: { value: 'OK', line: 5 } },
      { vm: { value: 'b' }, name: { value: 'VSS' }, enabled: { value: false, line: 6 } },
    ]);
  });

  it('keeps an empty state: that of a virtual machine which is off', () => {
    const [service] = setupOf(
      'PS C:\\> Get-VMIntegrationService a | fl *',
      'VMName                   : a',
      'Name                     : VSS',
      'Enabled                  : True',
      'PrimaryStatusDescription :',
    ).integrationServices;

    expect(service?.status).toEqual({ value: '', line: 5 });
  });
});

test('Get-NetAdapterVmq: whether each adapter has it on', () => {
  const { vmq } = setupOf(
    'PS C:\\> Get-NetAdapterVmq',
    '',
    'Name InterfaceDescription   Enabled BaseVmqProcessor',
    '---- --------------------   ------- ----------------',
    'P1   Mellanox ConnectX-5    True    0:0',
    'P2   Mellanox ConnectX-5 #2 False   0:16',
  );

  expect(vmq).toMatchObject([
    { name: { value: 'P1' }, enabled: { value: true } },
    { description: { value: 'Mellanox ConnectX-5 #2' }, enabled: { value: false, line: 6 } },
  ]);
});

test('a paste of hardware shows no setup', () => {
  expect(readSetup(toPaste('CPU: Intel Xeon Gold 6354\nRAM: 256 GB'))).toBeUndefined();
});

test('the drive of the system is read from the folder of Windows', () => {
  const setup = setupOf(
    'Windows Directory:   d:\\Windows',
    '',
    'PS C:\\> Get-VM | fl *',
    'Name : a',
    'MemoryStartup : 1',
  );

  expect(setup.systemDrive).toEqual({ value: 'D:', line: 1 });
});
