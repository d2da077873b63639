import { describe, it } from 'vitest';
import { expect, nicsOf, read } from '../reading.ts';

const CELLS: readonly (readonly [label: string, value: string])[] = [
  ['Host Name', 'HV-ELM'],
  ['OS Name', 'Microsoft Windows Server 2019 Standard'],
  ['OS Version', '10.0.17763 N/A Build 17763'],
  ['OS Manufacturer', 'Microsoft Corporation'],
  ['OS Configuration', 'Standalone Server'],
  ['System Manufacturer', 'Dell Inc.'],
  ['System Model', 'PowerEdge T340'],
  ['System Type', 'x64-based PC'],
  [
    'Processor(s)',
    '1 Processor(s) Installed.,[01]: Intel64 Family 6 Model 158 Stepping 10 GenuineIntel ~3300 Mhz',
  ],
  ['BIOS Version', 'Dell Inc. 2.8.1, 12/3/2021'],
  ['Time Zone', '(UTC+01:00) Amsterdam, Berlin, Bern'],
  ['Total Physical Memory', '32,649 MB'],
  [
    'Network Card(s)',
    '2 NIC(s) Installed.,[01]: Acme Ethernet, Rev 2,      Connection Name: Ethernet,      IP address(es),      [01]: 192.0.2.7,[02]: Hyper-V Virtual Ethernet Adapter,      Connection Name: vEthernet (LAN)',
  ],
  [
    'Hyper-V Requirements',
    'VM Monitor Mode Extensions: Yes,Virtualization Enabled In Firmware: No,Second Level Address Translation: Yes,Data Execution Prevention Available: Yes',
  ],
];

const line = (cells: readonly string[]): string => cells.map((cell) => `"${cell}"`).join(',');
const HEADER = line(CELLS.map(([label]) => label));
const HOST = line(CELLS.map(([, value]) => value));

describe('comma-separated values', () => {
  it('hold the lines of a list in one cell', () => {
    const spec = read(`${HEADER}\n${HOST}`);
    expect(spec.formats).toEqual(['systeminfo-csv']);
    expect(nicsOf(spec)).toEqual(['Acme Ethernet, Rev 2']);
    expect(spec.ignoredNics).toEqual(['Hyper-V Virtual Ethernet Adapter']);
  });

  it('have one No among three Yes', () => {
    expect(`${HEADER}\n${HOST}`).toRead({
      virtualizationSupported: true,
      virtualizationEnabledInFirmware: false,
      slat: true,
      dep: true,
    });
  });

  it('are read without their headers', () => {
    expect(HOST).toRead({ osRelease: 'ws2019', model: 'PowerEdge T340', sockets: 1, memoryGiB: 31.88 });
  });

  it('are read where the console broke them', () => {
    const broken = `${HEADER}\n${HOST}`.replace(/.{80}/g, '$&\n');
    expect(broken).toRead({ osRelease: 'ws2019', memoryGiB: 31.88, virtualizationEnabledInFirmware: false });
  });

  it('of two hosts are two machines, and say nothing about what differs', () => {
    const other = HOST.replace('HV-ELM', 'HV-OAK').replace('Firmware: No', 'Firmware: Yes');
    expect(`${HEADER}\n${HOST}\n${other}`).toRead({
      machines: 2,
      slat: true,
      virtualizationEnabledInFirmware: undefined,
      nics: undefined,
    });
  });

  it('of something else are left alone', () => {
    const text = '"Name","Model","RAM","CPU","Disk","OS","Rack","Site"\n"a","b","c","d","e","f","g","h"';
    expect(read(text).formats).toEqual(['unknown']);
  });
});

it('a table is cut at its columns', () => {
  const widths = CELLS.map(([label, value]) => Math.max(label.length, value.length));
  const row = (cells: readonly string[]): string =>
    cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(' ');
  const rule = widths.map((width) => '='.repeat(width)).join(' ');
  const table = [row(CELLS.map(([label]) => label)), rule, row(CELLS.map(([, value]) => value))].join('\n');
  expect(table).toRead({ osRelease: 'ws2019', memoryGiB: 31.88, virtualizationEnabledInFirmware: false });
});
