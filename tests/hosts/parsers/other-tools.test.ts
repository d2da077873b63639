import { describe, expect, it } from 'vitest';
import { read } from '../reading.ts';

/** Output of tools without a parser: figures per socket, flags that mean nothing alone, legends. */
const outputs: Readonly<Record<string, string>> = {
  coreinfo:
    'Coreinfo v3.31 - Dump information\nHYPERVISOR      -       Hypervisor is present\nVMX             -       Supports Intel hardware-assisted virtualization',
  msinfo32:
    'OS Name\tMicrosoft Windows 10 Home\nProcessor\tIntel(R) Xeon(R) Gold 6130, 2095 Mhz, 16 Core(s), 32 Logical Processor(s)\nHyper-V - VM Monitor Mode Extensions\tYes',
  Win32_Processor:
    'NumberOfCores : 8\nVirtualizationFirmwareEnabled : False\nVMMonitorModeExtensions : False',
  wmic: 'Name                                      NumberOfCores  VirtualizationFirmwareEnabled\nIntel(R) Xeon(R) Gold 6130 CPU @ 2.10GHz  16             FALSE',
  'Get-NetAdapter':
    'Name      InterfaceDescription              ifIndex Status       LinkSpeed\n----      --------------------              ------- ------       ---------\nvEthernet Hyper-V Virtual Ethernet Adapter       14 Up             10 Gbps',
  json: '{\n  "OsName": "Microsoft Windows Server 2019 Standard",\n  "HyperVisorPresent": true\n}',
  'systeminfo /fo csv':
    '"Host Name","OS Name","OS Version","OS Manufacturer","OS Configuration"\n"A","Microsoft Windows 10 Pro","10.0.19045 N/A Build 19045","Microsoft Corporation","Standalone Workstation"',
  browser: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/130.0.0.0',
};

describe.each(Object.entries(outputs))('%s', (_tool, text) => {
  it('is left unread rather than misread, and listed back', () => {
    const { readings, formats, notUnderstood } = read(text);
    expect(readings).toEqual({});
    expect(formats).toEqual(['unknown']);
    expect(notUnderstood.length).toBeGreaterThan(0);
  });
});

it('leaves the words around it to be read', () => {
  const { readings } = read(`${outputs['browser']}\nR730, 256 gigs\n\n${outputs['coreinfo']}`);
  expect([readings.model?.value, readings.memoryGiB?.value]).toEqual(['R730', 256]);
});
