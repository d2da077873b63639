import { it } from 'vitest';
import { expect } from '../../reading.ts';

const slot = (size: string): string =>
  `Handle 0x1100, DMI type 17, 40 bytes\nMemory Device\n\tSize: ${size}\n\tType: DDR4\n\n`;
const array = (devices: number): string =>
  `Handle 0x1000, DMI type 16, 23 bytes\nPhysical Memory Array\n\tMaximum Capacity: 12 TB\n\tNumber Of Devices: ${devices}\n\n`;

it('does not take the maximum capacity of the board for installed memory', () => {
  expect(array(2)).toRead({ memoryGiB: undefined });
});

it('adds up the slots and leaves out the empty ones', () => {
  expect(array(3) + slot('16384 MB') + slot('16 GB') + slot('No Module Installed')).toRead({ memoryGiB: 32 });
});

it('adds up slots that grep picked out', () => {
  expect('\tSize: 32 GB\n\tSize: No Module Installed\n\tSize: 32 GB').toRead({ memoryGiB: 64 });
});

it('takes the mark of the firmware for a virtual machine', () => {
  expect('BIOS Information\n\tVendor: x\n\tVersion: 1\n\t\tSystem is a virtual machine').toRead({
    isVirtualMachine: true,
  });
});

it('does not take the virtual mode extension for VT-x', () => {
  expect(
    'Processor Information\n\tType: Central Processor\n\tStatus: Populated, Enabled\n\t\tVME (Virtual mode extension)',
  ).toRead({
    virtualizationSupported: undefined,
    sockets: 1,
  });
});
