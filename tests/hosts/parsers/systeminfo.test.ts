import { describe, it } from 'vitest';
import { type Expected, expect, nicsOf, quoted, read } from '../reading.ts';

const REQUIREMENTS = [
  'Hyper-V Requirements:      VM Monitor Mode Extensions: Yes',
  '                           Virtualization Enabled In Firmware: No',
  '                           Second Level Address Translation: Yes',
  '                           Data Execution Prevention Available: Yes',
];

const CARDS = [
  'Network Card(s):           4 NIC(s) Installed.',
  '                           [01]: Intel(R) Ethernet Controller 10G X550T',
  '                                 Connection Name: Ethernet',
  '                                 DHCP Enabled:    Yes',
  '                                 DHCP Server:     192.0.2.1',
  '                                 IP address(es)',
  '                                 [01]: 192.0.2.40',
  '                                 [02]: fe80::7a11:9b3c:20de:5f64',
  '                           [02]: Intel(R) Ethernet Controller 10G X550T #2',
  '                                 Connection Name: Ethernet 2',
  '                                 Status:          Media disconnected',
  '                           [03]: Microsoft Network Adapter Multiplexor Driver',
  '                                 Connection Name: Team1',
  '                           [04]: Hyper-V Virtual Ethernet Adapter',
  '                                 Connection Name: vEthernet (LAN)',
];

describe('the Hyper-V section', () => {
  it('has four answers, read one by one', () => {
    expect(REQUIREMENTS.join('\n')).toRead({
      vmMonitorModeExtensions: true,
      virtualizationSupported: true,
      virtualizationEnabledInFirmware: false,
      slat: true,
      dep: true,
      hypervisorPresent: false,
    });
  });

  it('states VT-x and the firmware, and only infers that no hypervisor runs', () => {
    const { readings } = read(REQUIREMENTS.join('\n'));
    expect(readings.virtualizationSupported?.basis).toBe('stated');
    expect(readings.hypervisorPresent).toMatchObject({ basis: 'inferred', value: false });
    expect(readings.hypervisorPresent?.because).toBeDefined();
  });

  it.each([
    'Hyper-V Requirements:      A hypervisor has been detected. Features required for Hyper-V will not be displayed.',
    'Hyper-V Requirements:      A hypervisor has been detected. Features required for Hyper-V are not be displayed.',
    'A hypervisor has been detected. Features required for Hyper-V will not be displayed.',
  ])('is replaced by a sentence once a hypervisor runs', (line) => {
    expect(line).toRead({
      hypervisorPresent: true,
      virtualizationSupported: undefined,
      slat: undefined,
      dep: undefined,
    });
  });

  it('says nothing by its label alone', () => {
    expect('OS Name: Microsoft Windows Server 2019 Standard\nHyper-V Requirements:').toRead({
      hypervisorPresent: undefined,
      virtualizationSupported: undefined,
    });
  });

  it('is understood when its line breaks were lost', () => {
    expect(REQUIREMENTS.map((line) => line.trim()).join(' ')).toRead({
      virtualizationSupported: true,
      virtualizationEnabledInFirmware: false,
      slat: true,
      dep: true,
    });
  });

  it('is not believed where an answer was changed by hand', () => {
    expect(REQUIREMENTS.join('\n').replace('Firmware: No', 'Firmware: ~No~ Yes')).toRead({
      virtualizationEnabledInFirmware: undefined,
      slat: true,
    });
  });
});

describe('the network cards', () => {
  it('are the outer entries, without addresses and virtual ones', () => {
    const spec = read(CARDS.join('\n'));
    expect(nicsOf(spec)).toEqual([
      '10G Intel(R) Ethernet Controller 10G X550T',
      '10G Intel(R) Ethernet Controller 10G X550T #2 (no link)',
    ]);
    expect(spec.ignoredNics).toEqual([
      'Microsoft Network Adapter Multiplexor Driver',
      'Hyper-V Virtual Ethernet Adapter',
    ]);
    expect(spec.readings.team?.value).toEqual({ kind: 'lbfo' });
  });

  it('are found without their indentation', () => {
    expect(nicsOf(read(CARDS.map((line) => line.trim()).join('\n')))).toHaveLength(2);
  });

  it('are none where Windows says so', () => {
    expect('OS Name: Microsoft Windows 10 Pro\nNetwork Card(s):           N/A').toRead({ nics: [] });
  });
});

describe('single rows', () => {
  it.each<[string, Expected]>([
    ['OS Version:                6.3.9600 N/A Build 9600', { build: 9600 }],
    [
      'OS Configuration:          Primary Domain Controller',
      { domainRole: 'domain-controller', systemKind: 'server' },
    ],
    ['OS Configuration:          Standalone Workstation', { domainRole: 'standalone', systemKind: 'client' }],
    ['Domain:                    WORKGROUP', { domainRole: 'standalone' }],
    ['System Type:               X86-based PC', { x64: false, architecture: 'x86' }],
    ['System Type:               ARM64-based PC', { x64: false, architecture: 'arm64' }],
    ['Total Physical Memory:     2.048 MB', { memoryGiB: 2 }],
    ['Virtualization-based security: Status: Running', { vbsRunning: true, hypervisorPresent: true }],
    [
      'Virtualization-based security: Status: Enabled but not running',
      { vbsRunning: false, hypervisorPresent: undefined },
    ],
    [
      'Processor(s):              4 Processor(s) Installed.',
      { sockets: 4, cores: undefined, logicalProcessors: undefined },
    ],
  ])('%s', (row, expected) => {
    expect(`Network Card(s):           1 NIC(s) Installed.\n${row}`).toRead(expected);
  });

  it('leaves the memory that is free, and the page file, alone', () => {
    expect(
      'OS Name: Microsoft Windows 10 Pro\nAvailable Physical Memory: 9,000 MB\nVirtual Memory: Max Size:  90,000 MB',
    ).toRead({
      memoryGiB: undefined,
    });
  });

  it('points at the text that it read', () => {
    const spec = read(`\n${CARDS.join('\n')}\nTotal Physical Memory:     163,462 MB`);
    expect(spec.readings.memoryGiB?.line).toBe(CARDS.length + 2);
    expect(quoted(spec, 'memoryGiB')).toBe('163,462 MB');
  });
});

it('keeps two machines in one paste apart as far as they differ', () => {
  const other = ['Host Name: B', 'OS Name: Microsoft Windows 10 Pro', ...REQUIREMENTS]
    .join('\n')
    .replace('Firmware: No', 'Firmware: Yes');
  const spec = read(
    ['Host Name: A', 'OS Name: Microsoft Windows Server 2019 Standard', ...REQUIREMENTS, other].join('\n'),
  );
  expect(spec.readings.osRelease).toBeUndefined();
  expect(spec.readings.virtualizationEnabledInFirmware).toBeUndefined();
  expect(spec.readings.slat?.value).toBe(true);
  expect(spec.contradictions.find(({ reading }) => reading === 'osRelease')).toEqual({
    reading: 'osRelease',
    lines: [2, 8],
  });
});

/** A whole report without its line breaks. */
const onOneLine = (model: string): string =>
  `Host Name: A OS Name: Microsoft Windows Server 2019 Standard System Manufacturer: Acme System Model: ${model} System Type: x64-based PC ${REQUIREMENTS.map((line) => line.trim()).join(' ')}`;

it('takes two reports on one line for two machines also where their names are alike', () => {
  const text = `${onOneLine('PowerEdge T340')} ${onOneLine('Virtual Machine')}`;
  expect(text).toRead({ machines: 2, model: undefined });
});
