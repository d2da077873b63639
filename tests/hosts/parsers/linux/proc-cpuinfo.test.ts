import { describe, it } from 'vitest';
import { expect } from '../../reading.ts';

const block = (processor: number, physical: number, siblings = 2): string =>
  `processor\t: ${processor}\nvendor_id\t: GenuineIntel\nmodel name\t: Intel(R) Xeon(R) Gold 6130 CPU @ 2.10GHz\nphysical id\t: ${physical}\nsiblings\t: ${siblings}\ncpu cores\t: 1\n\n`;

describe('counts of /proc/cpuinfo', () => {
  it('counts sockets by their ids when every block is there', () => {
    expect(block(0, 0) + block(1, 0) + block(2, 1) + block(3, 1)).toRead({
      sockets: 2,
      cores: 2,
      logicalProcessors: 4,
    });
  });

  it('counts nothing from one block of a server', () => {
    expect(block(0, 0, 32)).toRead({ sockets: undefined, cores: undefined, logicalProcessors: undefined });
  });
});

it('does not take no flag for no VT-x', () => {
  expect("root@a:~# egrep -c '(vmx|svm)' /proc/cpuinfo\n0").toRead({ virtualizationSupported: undefined });
});

it('takes a count of flags for VT-x or AMD-V', () => {
  expect("root@a:~# egrep -c '(vmx|svm)' /proc/cpuinfo\n8").toRead({
    virtualizationSupported: true,
    logicalProcessors: 8,
  });
});
