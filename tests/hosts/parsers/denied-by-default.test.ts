import { describe, it } from 'vitest';
import { type Expected, expect } from '../reading.ts';

const BASE = (words: string): string => `R640 Server 2022 Standard, ${words}, DEP on, SLAT yes`;

describe('words that prove nothing', () => {
  it.each([
    'VT-x never enabled',
    'unable to get VT-x enabled',
    'neither VT-x enabled nor DEP',
    'VT-x enabled failed',
    'VT-x enabled soon',
    'VT-x enabled on the other node only',
    'nested VT-x enabled for guests',
    'Colleague forgot to leave VT-x enabled.',
    'VT-x enabled until the BIOS update.',
    'VT-x enabled is what we need.',
    'Requirements: VT enabled, DEP enabled, SLAT supported.',
    'someone says VT-x enabled but msinfo shows No',
    'VT-x enabled: [ ] DEP enabled: [ ] SLAT: [ ]',
    'Old host had VT enabled, SLAT, DEP enabled; the new one R650',
    'VT-x enabled but we will turn it off',
    'VT enabled, never mind the rest of it',
  ])('%s', (words) => {
    const nothing = { virtualizationEnabledInFirmware: undefined, virtualizationSupported: undefined };
    expect(words).toRead(nothing);
    expect(BASE(words)).toRead(nothing);
  });
});

const plain: Readonly<Record<string, Expected>> = {
  'VT enabled': { virtualizationEnabledInFirmware: true, slat: true, dep: true },
  'VT-x enabled in BIOS': { virtualizationEnabledInFirmware: true },
  'virtualization is on in the UEFI': { virtualizationEnabledInFirmware: true },
  'SVM enabled': { virtualizationEnabledInFirmware: true },
  'AMD-V enabled in BIOS, NPT yes, NX yes': { virtualizationEnabledInFirmware: true, slat: true, dep: true },
  'virtualization disabled in bios': { virtualizationEnabledInFirmware: false },
  'VT is off': { virtualizationEnabledInFirmware: false },
};

describe('words that are plain', () => {
  it.each(Object.entries(plain))('%s', (words, expected) => {
    expect(BASE(words)).toRead(expected);
  });

  it('are so behind what a list says of the machine', () => {
    expect('Windows 11 Home laptop i7-1260P 16GB VT enabled').toRead({
      virtualizationEnabledInFirmware: true,
    });
  });
});

it('gives each label of a line without breaks its own answer', () => {
  expect(
    'R640, VM Monitor Mode Extensions: Yes Virtualization Enabled In Firmware: No Second Level Address Translation: Yes Data Execution Prevention Available: No',
  ).toRead({ virtualizationSupported: true, virtualizationEnabledInFirmware: false, slat: true, dep: false });
});

describe('a physical model beside the words of a virtual machine', () => {
  it.each([
    'inside VirtualBox on R640',
    'on proxmox',
    'Citrix XenServer guest',
    'KVM guest',
    'guest of KVM',
    'a virtual server 2022',
    '4 vCPU',
    'in vCenter',
    'Azure D4s v5',
    'AWS m5.large',
    'droplet',
    'VPS',
  ])('%s', (words) => {
    expect(BASE(words)).toRead({ isVirtualMachine: true });
  });

  it.each(['our VMs are on VMware today', 'VMs with 4 vCPU each'])('is no guest: %s', (words) => {
    expect(BASE(words)).toRead({ isVirtualMachine: false });
  });

  it('is hardware of a cloud where it is called so', () => {
    expect(BASE('m5.metal, Amazon Elastic Network Adapter')).toRead({
      isVirtualMachine: false,
      virtualHardware: undefined,
    });
    expect('model=m5.metal\nnic1=Amazon Elastic Network Adapter').toRead({
      isVirtualMachine: false,
      virtualHardware: undefined,
    });
  });
});

describe('32 bits that are stated', () => {
  it.each<[string, boolean | undefined]>([
    [BASE('32-bit'), false],
    [BASE('x86 OS'), false],
    ['Windows Server 2016 32-bit on a 64-bit capable CPU', false],
    ['Server 2022 Standard 32-bit\n64-bit', undefined],
    ['OsName : Microsoft Windows 10 Pro\nCsSystemType : x64-based PC\nOsArchitecture : 32-bit', false],
  ])('%s', (text, x64) => {
    expect(text).toRead({ x64 });
  });
});

const systems: Readonly<Record<string, Expected>> = {
  'Windows Server 2008 Standard without Hyper-V': { edition: 'standard', withoutHyperV: true },
  'Windows Server 2008 R2 Standard without Hyper-V': { edition: 'standard', withoutHyperV: true },
  'OS Name: Microsoft Windows Server 2022 Standard\nOS Version: 10.0.20348 N/A Build 20348': {
    evaluation: false,
  },
  'OS Name: Microsoft Windows Server 2022 Standard Evaluation': { evaluation: true },
  'OsName : Microsoft Windows Server 2022 Standard': { evaluation: false },
  'OsName : Microsoft Windows Server 2022 Standard\nWindowsEditionId : ServerStandardEval': {
    evaluation: true,
  },
  'Server 2022 Standard': { evaluation: undefined },
  'hyper-v already running with 3 VMs': { hyperVRole: true, hypervisorPresent: true },
  'hyper-v role running': { hyperVRole: true, hypervisorPresent: true },
  'we want hyper-v running': { hyperVRole: undefined, hypervisorPresent: undefined },
};

describe('the system', () => {
  it.each(Object.entries(systems))('%s', (text, expected) => {
    expect(text).toRead(expected);
  });
});
