import { describe, expect, it } from 'vitest';
import { createBot } from '../../src/bot.ts';
import { knowledge } from '../base.ts';

const SYSTEM = `Host Name:                 HV-PIPIT
OS Name:                   Microsoft Windows Server 2022 Standard
OS Version:                10.0.20348 N/A Build 20348
System Manufacturer:       Dell Inc.
System Model:              PowerEdge R650xs
System Type:               x64-based PC
Total Physical Memory:     261,702 MB
`;
const ANSWERS = `Hyper-V Requirements:      VM Monitor Mode Extensions: Yes
                           Virtualization Enabled In Firmware: Yes
                           Second Level Address Translation: Yes
                           Data Execution Prevention Available: Yes
`;
const DETECTED =
  'Hyper-V Requirements:      A hypervisor has been detected. Features required for Hyper-V will not be displayed.\n';
const firmware = (answer: string): string => ANSWERS.replace('Firmware: Yes', `Firmware: ${answer}`);
const bios = (version: string): string =>
  SYSTEM.replace('Total', `BIOS Version:              ${version}, 1/1/2024\nTotal`) + DETECTED;
const adapter = (name: string): string =>
  `${SYSTEM}Network Card(s):           1 NIC(s) Installed.\n                           [01]: ${name}\n${DETECTED}`;

const bot = createBot({ knowledge, today: () => '2026-11-22' }, (error) => {
  throw error;
});
const verdictOf = async (paste: string): Promise<string | undefined> =>
  (await bot.handle({ text: `check ${paste}` })).verdict;

describe('is never ready', () => {
  it.each([
    ['a denied hypervisor', `${SYSTEM}Hyper-V Requirements:      No hypervisor has been detected.\n`],
    ['one denied in German', `${SYSTEM}Anforderungen für Hyper-V: Es wurde kein Hypervisor erkannt.\n`],
    [
      'a sentence that goes on',
      `${SYSTEM}Hyper-V Requirements:      A hypervisor has been detected would mean it runs\n`,
    ],
    ['answers of another server', `${SYSTEM}and the other server says\n${ANSWERS}`],
    ['answers of a twin', `${SYSTEM}the rest, from the twin server:\n${ANSWERS}`],
    ['an example', `${SYSTEM}Example from the docs:\n${ANSWERS}`],
    ['a guest in words', `${SYSTEM}${DETECTED}\nthis is a guest on proxmox\n`],
    ['a guest that runs elsewhere', `${SYSTEM}${DETECTED}\nhosted on our ESXi\n`],
    ['a guest in one word', `${SYSTEM}${DETECTED}\nVM\n`],
    ['a guest in Polish', `${SYSTEM}${DETECTED}\nto jest maszyna wirtualna\n`],
    ['a guest in Russian', `${SYSTEM}${DETECTED}\nэто виртуальная машина\n`],
    ['a guest in Japanese', `${SYSTEM}${DETECTED}\nこれは仮想マシンです\n`],
    ['a guest in Chinese', `${SYSTEM}${DETECTED}\n这是虚拟机\n`],
    ['firmware of bhyve', bios('BHYVE 14.0')],
    ['firmware of KVM', bios('EFI Development Kit II / OVMF')],
    ['firmware of Xen', bios('Xen 4.7.6')],
    ['firmware of EC2', bios('Amazon EC2 1.0')],
    ['a German virtual adapter', adapter('Microsoft Hyper-V-Netzwerkadapter')],
    ['a French virtual adapter', adapter('Carte réseau Microsoft Hyper-V')],
    ['an adapter of Azure', adapter('Microsoft Azure Network Adapter')],
    ['a virtual function', adapter('Intel(R) Ethernet Virtual Function 700 Series')],
    ['a virtual disk', `${SYSTEM}${DETECTED}\nNUTANIX VDISK\n`],
    [
      'an address of Hyper-V',
      `${SYSTEM}${DETECTED}\nEthernet adapter LAN:\n   Physical Address. . . : 00-15-5D-01-02-03\n`,
    ],
    ['an address right below the report', `${SYSTEM}${DETECTED}MAC 00:50:56:a1:b2:c3 (vNIC)\n`],
    ['a remark behind an answer', SYSTEM + firmware('Yes -> turned to No yesterday')],
    ['a remark in brackets', SYSTEM + firmware('Yes (before reset, now off)')],
    ['an answer that is struck out', SYSTEM + firmware('Y\u0336e\u0336s\u0336')],
    ['an answer in a hidden direction', SYSTEM + firmware('\u2067Yes\u2069')],
    [
      'answers from before',
      `${SYSTEM}${ANSWERS}\nnote: these values are from before the BIOS reset, VT is off now\n`,
    ],
    [
      'a later table of the processor that says off',
      `${SYSTEM}${ANSWERS}\nName                VirtualizationFirmwareEnabled\nIntel(R) Xeon(R)    FALSE\n`,
    ],
    [
      'a later list of the processor that says off',
      `${SYSTEM}${ANSWERS}\nVirtualizationFirmwareEnabled=FALSE\n`,
    ],
    [
      'a later list that denies SLAT',
      `${SYSTEM}${ANSWERS}\nSecondLevelAddressTranslationExtensions : False\n`,
    ],
    [
      'a later Coreinfo that denies VMX',
      `${SYSTEM}${ANSWERS}\nVMX       \t-\tSupports Intel hardware-assisted virtualization\n`,
    ],
    ['a later report that says off', `${SYSTEM}${ANSWERS}\nVirtualization: Disabled\n`],
  ])('%s', async (_what, paste) => {
    expect(await verdictOf(paste)).not.toBe('ready');
  });
});

describe('stays ready', () => {
  it.each([
    ['four answers', SYSTEM + ANSWERS],
    ['a hypervisor that runs', SYSTEM + DETECTED],
    [
      'a host with an internal switch',
      `${SYSTEM}${DETECTED}\nEthernet adapter vEthernet (LAN):\n   Physical Address. . . : 00-15-5D-01-02-03\n`,
    ],
  ])('%s', async (_what, paste) => {
    expect(await verdictOf(paste)).toBe('ready');
  });
});

it('says of what is said in two ways that neither counts, not that it is missing', async () => {
  const paste = `${SYSTEM}${ANSWERS}\nVirtualizationFirmwareEnabled=FALSE\n`;
  const { blocks } = await bot.handle({ text: `check ${paste}` });
  const row = blocks.find(
    (block) => block.kind === 'finding' && block.finding.title === 'Virtualization switch',
  );
  expect(JSON.stringify(row)).toContain('the paste says two things about it, and neither counts');
});
