import { describe, expect, it } from 'vitest';
import { read } from '../reading.ts';

/** Output of tools without a parser: figures per socket, flags that mean nothing alone, legends. */
const outputs: Readonly<Record<string, string>> = {
  lscpu:
    'CPU(s):              64\nCore(s) per socket:  16\nSocket(s):           2\nVirtualization:      VT-x\nHypervisor vendor:   Microsoft',
  '/proc/cpuinfo':
    'processor\t: 0\nvendor_id\t: GenuineIntel\nmodel name\t: Intel(R) Xeon(R) CPU\ncpu cores\t: 8\nflags\t\t: fpu vmx ept nx',
  dmidecode: 'Handle 0x1000, DMI type 16, 23 bytes\nPhysical Memory Array\n\tMaximum Capacity: 12 TB',
  json: '{\n  "ansible_os_name": "Microsoft Windows Server 2019 Standard",\n  "ansible_processor_cores": 8\n}',
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
  const { readings } = read(`${outputs['browser']}\nR730, 256 gigs\n\n${outputs['json']}`);
  expect([readings.model?.value, readings.memoryGiB?.value]).toEqual(['R730', 256]);
});
