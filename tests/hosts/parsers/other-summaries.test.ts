import { describe, it } from 'vitest';
import { type Expected, expect, nicsOf, read } from '../reading.ts';

describe('summaries of tools and of their pages', () => {
  it.each<[string, readonly string[], Expected]>([
    [
      'HWiNFO: the processor can, the firmware does not allow',
      [
        'Number Of Processor Packages (Physical): 2',
        'Intel VT-x: Capable, Disabled',
        'Total Memory Size: 96 GBytes',
      ],
      { sockets: 2, virtualizationSupported: true, virtualizationEnabledInFirmware: false, memoryGiB: 96 },
    ],
    [
      'the settings of iDRAC',
      [
        'ProcVirtualization=Disabled',
        '#Proc1Brand=Intel(R) Xeon(R) Gold 5218 CPU @ 2.30GHz',
        '#SysMemSize=384 GB',
      ],
      {
        virtualizationEnabledInFirmware: false,
        cpuModel: 'Intel(R) Xeon(R) Gold 5218 CPU @ 2.30GHz',
        memoryGiB: 384,
      },
    ],
    [
      'trap: a switch that is commented out',
      ['#virtualization=enabled', 'ram=64GB'],
      {
        virtualizationEnabledInFirmware: undefined,
      },
    ],
    [
      'trap: a host that runs ESXi is no guest, and used memory is not all of it',
      [
        'Hypervisor:\tVMware ESXi, 8.0.2, 22380479',
        'Model:\tThinkSystem SR650 V2',
        'Logical Processors:\t96',
        'Virtual Machines:\t17',
        '',
        ' CPU  48 CPUs x 2.4 GHz',
        ' Memory  311.5 GB / 1,535.42 GB',
      ],
      { isVirtualMachine: false, cores: 48, logicalProcessors: 96, memoryGiB: 1535.42 },
    ],
    [
      'the page of a Proxmox node, whose swap is no memory',
      [
        'RAM usage',
        '20.11% (50.61 GiB of 251.55 GiB)',
        'SWAP usage',
        '0.00% (0 B of 8.00 GiB)',
        'CPU(s)',
        '48 x AMD EPYC 7272 12-Core Processor (2 Sockets)',
        'Manager Version',
        'pve-manager/8.2.4/faa83925c9641325',
      ],
      { sockets: 2, logicalProcessors: 48, memoryGiB: 251.55, cpuModel: 'AMD EPYC 7272 12-Core Processor' },
    ],
    [
      'keys of somebody who knows both makers',
      ['vmx_svm=yes', 'slat_npt=yes', 'svm_mode_bios=enabled'],
      { virtualizationSupported: true, virtualizationEnabledInFirmware: true, slat: true },
    ],
    ['a build in brackets', ['os: Windows Server 2019 Standard (17763)', 'ram: 64GB'], { build: 17763 }],
    [
      'commands behind each other',
      [
        "$ grep -m1 'model name' /proc/cpuinfo; grep -c ^processor /proc/cpuinfo",
        'model name\t: AMD Ryzen 5 5600G',
        '12',
      ],
      { logicalProcessors: 12 },
    ],
    [
      'the page About with its maker',
      [
        'Edition        Windows 11 Pro',
        'Manufacturer   Parallels International GmbH.',
        'Model          Parallels Virtual Platform',
        'System type    64-bit operating system, x64-based processor',
      ],
      { isVirtualMachine: true },
    ],
    [
      "un portable d'aujourd'hui",
      ["C'est un portable Dell avec Windows 11 Pro, 16 Go de RAM"],
      { laptop: true },
    ],
    ['a notebook in Spanish', ['Es un portátil HP con Windows 11 Pro, 16 GB de RAM'], { laptop: true }],
  ])('%s', (_what, lines, expected) => {
    expect(lines.join('\n')).toRead(expected);
  });

  it('trap: Redfish names things as Get-VMHost does, and proves no Hyper-V role', () => {
    const text = `{"@odata.id": "/redfish/v1/Systems/1", "BiosVersion": "U54 v2.10", "Model": "ProLiant DL360 Gen11", "SystemType": "Physical",
      "ProcessorSummary": {"Count": 2, "LogicalProcessorCount": 96},
      "MemorySummary": {"TotalSystemMemoryGiB": 512}}`;
    expect(text).toRead({
      hyperVRole: undefined,
      virtualizationEnabledInFirmware: undefined,
      memoryGiB: 512,
    });
  });

  it.each<[string, readonly string[]]>([
    ['epyc 7543 x2 / 1tb ram / 25G cx5', ['25G cx5']],
    ['i5-8500, 16 GB RAM, realtek giga lan', ['1G realtek giga lan']],
  ])('%s', (text, adapters) => {
    expect(nicsOf(read(text))).toEqual(adapters);
  });
});
