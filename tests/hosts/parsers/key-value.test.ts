import { describe, it } from 'vitest';
import type { OsRelease } from '../../../src/hosts/host-spec.ts';
import { type Expected, expect, nicsOf, read } from '../reading.ts';

const tables: Readonly<Record<string, Readonly<Record<string, Expected>>>> = {
  'keys by their meaning': {
    'mem_gb=512': { memoryGiB: 512 },
    'memGB: 512': { memoryGiB: 512 },
    'total_mb=196608': { memoryGiB: 192 },
    'Installed RAM: 64 GB': { memoryGiB: 64 },
    'ram=16x32GB': { memoryGiB: 512 },
    'ram=64': { memoryGiB: 64 },
    'mem=262144': { memoryGiB: 256 },
    'sockets=2 cores=32 threads=64': { sockets: 2, cores: 32, logicalProcessors: 64 },
    'sockets=2 cores_per_socket=12': { sockets: 2, cores: 24 },
    'cpu="2x Xeon Gold 6338 (32c)"': { cpuModel: 'Xeon Gold 6338', sockets: 2, cores: 64 },
    'Processor: AMD EPYC 7302P 16-Core Processor': { cpuModel: 'AMD EPYC 7302P 16-Core Processor' },
    'os=2022': { osRelease: 'ws2022' },
    'os=2012r2 edition=datacenter': { osRelease: 'ws2012r2', edition: 'datacenter' },
    'os: win11 pro': { osRelease: 'win11', edition: 'pro' },
    'os=Windows Server 2022 Standard ram=64GB': { osRelease: 'ws2022', edition: 'standard', memoryGiB: 64 },
    'OS build\t22631.3007': { build: 22_631 },
    'model=PowerEdge R740': { model: 'PowerEdge R740', isVirtualMachine: false },
    'virtual=no': { isVirtualMachine: false },
    'type: vm': { isVirtualMachine: true },
    'laptop=yes': { laptop: true },
    'type: laptop': { laptop: true },
    'arch=x86_64': { x64: true },
    'System type\t64-bit operating system, x64-based processor': { architecture: 'x64' },
    'System type\t64-bit operating system, ARM-based processor': { architecture: 'arm64' },
    'storage=iscsi': { storage: ['iscsi'] },
    'storage=local': { storage: ['local'] },
    'disks=2': { disks: 2 },
    'ecc=no': { ecc: false },
    'chipset=GM965': { chipset: 'GM965' },
    'management=separate': { managementSeparate: true },
    'management=shared': { managementSeparate: false },
    'domain: corp.example': { domainRole: 'member' },
    'workgroup: WORKGROUP': { domainRole: 'standalone' },
    'team=lbfo': { team: { kind: 'lbfo' } },
  },
  'yes, no, on and off': {
    'vt=yes': { virtualizationSupported: true, virtualizationEnabledInFirmware: undefined },
    'vt-x: enabled': { virtualizationSupported: true, virtualizationEnabledInFirmware: true },
    'vt: yes (enabled in BIOS)': { virtualizationSupported: true, virtualizationEnabledInFirmware: true },
    'virtualization: disabled': {
      virtualizationSupported: undefined,
      virtualizationEnabledInFirmware: false,
    },
    'vt=no': { virtualizationSupported: false },
    'vt_enabled_in_bios=no': { virtualizationEnabledInFirmware: false },
    'bios_virtualization=on': { virtualizationEnabledInFirmware: true },
    'slat=yes ept=yes': { slat: true },
    'npt: no': { slat: false },
    'dep=on': { dep: true },
    'nx: 0': { dep: false },
    'hypervisor=none': { hypervisorPresent: false },
    'vt=?': { virtualizationSupported: undefined },
    'vt: no idea': { virtualizationSupported: undefined },
    'vt: was off last time': { virtualizationEnabledInFirmware: undefined },
    'slat: unknown': { slat: undefined },
    'vt_d=yes': { virtualizationSupported: undefined },
  },
  'what is not what it looks like': {
    'swap=64GB': { memoryGiB: undefined },
    'max memory: 512GB': { memoryGiB: undefined },
    '[gpu]\nmemory=24GB': { memoryGiB: undefined },
    'vms:\n  - name: a\n    memory: 8GB': { memoryGiB: undefined },
    'cpus=16': { sockets: undefined, cores: undefined },
    'model=158': { model: undefined },
    'model=R640 hypervisor="VMware ESXi 7"': { isVirtualMachine: true },
    'model=R640 platform=vmware': { isVirtualMachine: true },
    'model=R640 platform=hyper-v': { isVirtualMachine: true },
    'vt=yes fw=on slat=yes': { virtualizationEnabledInFirmware: true },
    'firewall=on fw=on': { virtualizationEnabledInFirmware: undefined },
    'virt_enabled=true': { virtualizationEnabledInFirmware: true },
    'vt: enabled on the other node only': { virtualizationEnabledInFirmware: undefined },
    'os=Windows 2000 Server': { osRelease: 'ws2003' },
    'name=vm01': { isVirtualMachine: undefined },
  },
};

describe.each(Object.entries(tables))('%s', (_subject, rows) => {
  it.each(Object.entries(rows))('%s', (text, expected) => {
    expect(text).toRead(expected);
  });
});

describe('adapters', () => {
  it.each<[string, readonly string[]]>([
    ['nics=4', ['4 x nics=4']],
    ['nics=4x10GbE', ['4 x 10G 4x10GbE']],
    ['nic1=Intel X550 10GbE\nnic2=Intel X550 10GbE #2', ['10G Intel X550 10GbE', '10G Intel X550 10GbE #2']],
    ['nics:\n  - Intel I219-LM\n  - Intel Wi-Fi 6E AX210', ['1G Intel I219-LM', 'AX210 (wireless)']],
    [
      'nics:\n- name: Ethernet\n  description: Intel X550\n  speed: 10 Gbps\n- name: Wi-Fi',
      ['10G Intel X550', 'Wi-Fi (wireless)'],
    ],
    ['NICs: 2x 25GbE Mellanox ConnectX-4 Lx, 4x 1GbE', ['2 x 25G Mellanox ConnectX-4 Lx', '4 x 1G 4x 1GbE']],
  ])('%s', (text, nics) => {
    expect(nicsOf(read(text))).toEqual(nics);
  });
});

describe('layouts', () => {
  it.each([
    'cpu=i7-12700 ram=64GB os=win11pro vt=on',
    'cpu="i7-12700", ram="64GB", os="win11pro", vt="on"',
    'cpu: i7-12700, ram: 64GB, os: win11 pro, vt: on',
    'CPU: i7-12700\nRAM: 64GB\nOS: Windows 11 Pro\nVT: on',
    '[hardware]\ncpu = i7-12700\nram = 64 GB\n[os]\nname = Windows 11 Pro\n[bios]\nvt = on',
    'hardware:\n  cpu: i7-12700\n  memory:\n    total: 64 GB\nsoftware:\n  os: Windows 11 Pro\nvt: on',
    '- CPU: i7-12700\n- RAM: 64GB\n- OS: Windows 11 Pro\n- VT: on',
    'cpu:i7-12700 ram:64GB os:win11pro vt:on',
    'CPU\ti7-12700\nRAM\t64 GB\nOS\tWindows 11 Pro\nVT\ton',
  ])('%s', (text) => {
    const spec = read(text);
    expect(spec.formats).toEqual(['key-value']);
    expect(text).toRead({
      cpuModel: 'i7-12700',
      memoryGiB: 64,
      osRelease: 'win11',
      edition: 'pro',
      virtualizationEnabledInFirmware: true,
    });
  });
});

it('lists back the pairs that it does not know', () => {
  expect(read('ram=64GB colour=blue').notUnderstood).toEqual([{ line: 1, text: 'colour=blue' }]);
  expect(read('ram=64GB\nserial=ABC\nflux capacitor: 1.21').notUnderstood).toEqual([
    { line: 3, text: 'flux capacitor: 1.21' },
  ]);
});

it.each<[string, OsRelease]>([
  ['ram=64GB server 2016 vt=yes', 'ws2016'],
  ['ram=64GB, 2012 R2 server vt=yes', 'ws2012r2'],
  ['vt=yes 2019 server ram=64GB', 'ws2019'],
  ['server 2016 ram=64GB vt=yes', 'ws2016'],
  ['ram: 64 GB, windows server 2022, vt: yes', 'ws2022'],
])('a system without a key of its own is read: %s', (text, osRelease) => {
  expect(text).toRead({ osRelease, memoryGiB: 64, virtualizationSupported: true });
});

it('a system that the memory is for is not the one that is installed', () => {
  expect('ram=64GB for windows server 2019 vms, os=2022').toRead({ osRelease: 'ws2022' });
});
