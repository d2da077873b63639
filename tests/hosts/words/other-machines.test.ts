import { describe, it } from 'vitest';
import { type Expected, expect } from '../reading.ts';

describe('another machine in the same text', () => {
  it.each<[string, Expected]>([
    [
      'Old host: R610, VT on. New host: R650, 512GB, SLAT yes',
      { model: 'R650', virtualizationEnabledInFirmware: undefined, slat: true },
    ],
    ['replacing an old R610 with 48GB, new box: R650 512GB', { model: 'R650', memoryGiB: 512 }],
    ['VMs: 20, each 8GB ram. host R740 768GB', { model: 'R740', memoryGiB: 768 }],
    [
      'on our other server VT-x is enabled, SLAT yes',
      { virtualizationEnabledInFirmware: undefined, slat: undefined },
    ],
  ])('%s', (text, expected) => {
    expect(text).toRead(expected);
  });
});

describe('virtual machines in other languages', () => {
  it.each<[string, boolean | undefined]>([
    ['es ist eine VM auf VMware', true],
    ["c'est une VM sous Proxmox", true],
    ['é uma VM no VMware', true],
    ['das ist keine VM', undefined],
    ["ce n'est pas une VM", undefined],
    ['no es una máquina virtual', undefined],
  ])('%s', (text, isVirtualMachine) => {
    expect(text).toRead({ isVirtualMachine });
  });
});

describe('switches that people speak of', () => {
  it.each<[string, boolean | undefined]>([
    ['I enabled VT-x in the BIOS', true],
    ["it doesn't have VT-x enabled", false],
    ['no tiene virtualización activada', false],
    ['SVM is disabled by default, I enabled it', undefined],
  ])('%s', (text, virtualizationEnabledInFirmware) => {
    expect(text).toRead({ virtualizationEnabledInFirmware });
  });
});
