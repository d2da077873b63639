import { describe, it } from 'vitest';
import { expect, read } from './reading.ts';

const systeminfo = (manufacturer: string, model: string, ...more: readonly string[]): string =>
  [
    'OS Name:                   Microsoft Windows Server 2019 Standard',
    `System Manufacturer:       ${manufacturer}`,
    `System Model:              ${model}`,
    ...more,
  ].join('\n');

describe('physical or virtual', () => {
  it.each<[string, string, boolean]>([
    ['Microsoft Corporation', 'Virtual Machine', true],
    ['Microsoft Corporation', 'Surface Pro 9', false],
    ['VMware, Inc.', 'VMware20,1', true],
    ['innotek GmbH', 'VirtualBox', true],
    ['QEMU', 'Standard PC (Q35 + ICH9, 2009)', true],
    ['Xen', 'HVM domU', true],
    ['Nutanix', 'AHV', true],
    ['Red Hat', 'KVM', true],
    ['Google', 'Google Compute Engine', true],
    ['Tencent Cloud', 'CVM', true],
    ['OpenStack Foundation', 'OpenStack Nova', true],
    ['DigitalOcean', 'Droplet', true],
    ['Hetzner', 'vServer', true],
    ['OVH', 'VPS', true],
    ['Yandex', 'xeon-gold-6230', true],
    ['Akamai', 'Linode', true],
    ['Vultr', 'VC2', true],
    ['Scaleway', 'SCW-DEV1', true],
    ['OracleCloud.com', 'X7', true],
    ['UpCloud', 'Server', true],
    ['Huawei Cloud', 'ECS', true],
    ['Huawei', '2288H V5', false],
    ['Amazon EC2', 'c5ad.xlarge', true],
    ['Amazon EC2', 'c5.metal', false],
    ['Dell Inc.', 'PowerEdge R740', false],
    ['To Be Filled By O.E.M.', 'To Be Filled By O.E.M.', false],
    ['System manufacturer', 'System Product Name', false],
  ])('%s %s', (manufacturer, model, isVirtualMachine) => {
    expect(systeminfo(manufacturer, model)).toRead({ isVirtualMachine });
  });

  it.each([
    'Network Card(s):           1 NIC(s) Installed.\n                           [01]: vmxnet3 Ethernet Adapter',
    'BIOS Version:              VMware, Inc. VMW71.00V.18452719.B64.2108091906, 8/9/2021',
    'BIOS Version:              SeaBIOS rel-1.16.3, 4/1/2014',
    '\nPhysical Address. . . . : 00-50-56-A1-22-33',
    '\nFriendlyName: VMware Virtual disk SCSI Disk Device',
  ])('is decided by virtual hardware, whatever the model says: %s', (line) => {
    const spec = read(systeminfo('Dell Inc.', 'PowerEdge R740', line));
    expect(spec.readings.isVirtualMachine).toMatchObject({ value: true, basis: 'inferred' });
    expect(spec.readings.virtualHardware?.value).toHaveLength(1);
  });

  it.each([
    'Network Card(s):           1 NIC(s) Installed.\n                           [01]: Hyper-V Virtual Ethernet Adapter',
    'Network Card(s):           1 NIC(s) Installed.\n                           [01]: VMware Virtual Ethernet Adapter for VMnet8',
    '\nPhysical Address. . . . : 00-50-56-C0-00-08',
    '\nEthernet adapter vEthernet (LAN):\n   Physical Address. . . . : 00-15-5D-01-02-03',
  ])('is not decided by what hosts show too: %s', (line) => {
    const spec = read(systeminfo('Dell Inc.', 'PowerEdge R740', line));
    expect(spec.readings.isVirtualMachine?.value).toBe(false);
    expect(spec.readings.virtualHardware).toBeUndefined();
  });

  it.each<[string, boolean | undefined]>([
    ['Some Cloud', undefined],
    ['Dell Inc.', false],
    ['To Be Filled By O.E.M.', false],
  ])('needs a known maker above a hypervisor: %s', (manufacturer, isVirtualMachine) => {
    expect(
      systeminfo(
        manufacturer,
        'X1',
        'Hyper-V Requirements:      A hypervisor has been detected. Features required for Hyper-V will not be displayed.',
      ),
    ).toRead({ isVirtualMachine });
  });

  it('says that it outvoted what the paste states', () => {
    const spec = read('virtual=no\nnic1=vmxnet3');
    expect(spec.readings.isVirtualMachine?.value).toBe(true);
    expect(spec.contradictions).toEqual([{ reading: 'isVirtualMachine', lines: [1, 2], kept: 2 }]);
  });

  it('does not trust names of hosts', () => {
    expect(`Host Name: vm01\n${systeminfo('HPE', 'ProLiant DL360 Gen10')}`).toRead({
      isVirtualMachine: false,
    });
  });
});

describe('the release of a build', () => {
  it.each<[string, string | undefined]>([
    ['build=20348', 'ws2022'],
    ['build=19045', 'win10'],
    ['build=22631', 'win11'],
    ['build=26100', undefined],
    ['build=26100 edition=datacenter', 'ws2025'],
    ['build=26100 edition=home', 'win11'],
    ['build=17763', undefined],
    ['build=17763 os="Windows Server 2019"', 'ws2019'],
    ['build=7601', undefined],
    ['build=3790', 'ws2003'],
    ['build=22631 os="Windows 10 Pro"', 'win11'],
    ['build=12345', undefined],
  ])('%s', (text, osRelease) => {
    expect(read(text).readings.osRelease?.value).toBe(osRelease);
  });

  it('is told where the name says another one', () => {
    const spec = read('os=Windows Server 2019\nbuild=20348');
    expect(spec.readings.osRelease?.value).toBe('ws2019');
    expect(spec.contradictions).toEqual([{ reading: 'osRelease', lines: [1, 2], kept: 1 }]);
  });

  it('gives an edition for the annual channel', () => {
    expect('build=25398').toRead({ edition: 'annual-channel', osRelease: undefined });
  });
});

describe('x64', () => {
  it.each<[string, boolean | undefined]>([
    ['os=2008', undefined],
    ['os=2008r2', true],
    ['os=2025', true],
    ['os=win10', undefined],
    ['os=win11', undefined],
    ['os=win11 cpu=i7-12700', true],
    ['os=win11 cpu="Snapdragon X Elite"', undefined],
    ['arch=arm64', false],
  ])('%s', (text, x64) => {
    expect(read(text).readings.x64?.value).toBe(x64);
  });
});

it('says from what it inferred', () => {
  for (const { basis, because } of Object.values(read(systeminfo('Dell Inc.', 'PowerEdge R740')).readings)) {
    expect(because === undefined).toBe(basis === 'stated');
  }
});
