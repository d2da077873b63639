import { it } from 'vitest';
import { expect } from '../../reading.ts';

it('takes the first figure of cores of two kinds, which is all of them', () => {
  expect('Model Identifier: Mac14,9\nTotal Number of Cores: 10 (6 performance and 4 efficiency)').toRead({
    cores: 10,
    osRelease: 'macos',
  });
});

it('takes a chip of Apple for an ARM one', () => {
  expect('Model Identifier: Mac14,9\nChip: Apple M2').toRead({ architecture: 'arm64', x64: false });
});

it('reads the memory in bytes of sysctl', () => {
  expect('hw.memsize: 17179869184').toRead({ memoryGiB: 16, osRelease: 'macos' });
});

it('knows a guest on Apple silicon by its model', () => {
  expect('Model Identifier: VirtualMac2,1\nChip: Apple M1 (Virtual)').toRead({ isVirtualMachine: true });
});
