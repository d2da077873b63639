import { describe, it } from 'vitest';
import { expect, read } from '../reading.ts';

const NAME = 'Intel(R) Core(TM) i7-2600 CPU @ 3.40GHz\nIntel64 Family 6 Model 42 Stepping 7, GenuineIntel';
const NO_HYPERVISOR = 'HYPERVISOR      -       Hypervisor is present';
const VMX = 'VMX             *       Supports Intel hardware-assisted virtualization';
const EPT = 'EPT             *       Supports Intel extended page tables (SLAT)';

describe('marks', () => {
  it('are of the processor, never of the firmware switch', () => {
    expect([NAME, NO_HYPERVISOR, VMX, EPT].join('\n')).toRead({
      hypervisorPresent: false,
      virtualizationSupported: true,
      slat: true,
      dep: undefined,
      cpuModel: 'Intel(R) Core(TM) i7-2600 CPU @ 3.40GHz',
    });
    expect(
      read([NO_HYPERVISOR, VMX, EPT].join('\n')).readings.virtualizationEnabledInFirmware,
    ).toBeUndefined();
  });

  it('decide, not the legend: a dash before "Hypervisor is present" means that it is not', () => {
    expect(NO_HYPERVISOR).toRead({ hypervisorPresent: false });
  });

  it('that Slack ate leave nothing to read, and the legend is no substitute', () => {
    expect(
      'HYPERVISOR              Hypervisor is present\nVMX                    Supports Intel hardware-assisted virtualization',
    ).toRead({ hypervisorPresent: undefined, virtualizationSupported: undefined });
  });

  it('of a missing feature count when no hypervisor runs', () => {
    expect([NO_HYPERVISOR, VMX, EPT.replace('*', '-')].join('\n')).toRead({ slat: false });
  });

  it('of a missing feature say nothing under a hypervisor', () => {
    const text = [NO_HYPERVISOR, VMX, EPT].join('\n').replaceAll('*', '-').replace('- ', '* ');
    expect(text).toRead({ hypervisorPresent: true, virtualizationSupported: undefined, slat: undefined });
  });

  it('of a missing feature say nothing below the note on hypervisors', () => {
    const note =
      'Note: Coreinfo must be executed on a system without a hypervisor running for accurate results.';
    expect([note, NO_HYPERVISOR, VMX.replace('*', '-')].join('\n')).toRead({
      virtualizationSupported: undefined,
    });
  });

  it('of a missing feature say nothing when the line on the hypervisor was cut off', () => {
    expect([VMX, EPT].join('\n').replaceAll('*', '-')).toRead({ slat: undefined });
  });

  it('of the other maker do not contradict', () => {
    const svm = 'SVM             -       Supports AMD hardware-assisted virtualization';
    expect([NO_HYPERVISOR, VMX, svm].join('\n')).toRead({ virtualizationSupported: true });
  });

  it('stand behind tabs in newer versions', () => {
    expect('HYPERVISOR\t-\tHypervisor is present\nNX        \t*\tSupports no-execute page protection').toRead(
      {
        dep: true,
        hypervisorPresent: false,
      },
    );
  });
});

/** One logical processor out of 64. */
const row = (at: number): string => `${'-'.repeat(at)}*${'-'.repeat(63 - at)}`;

describe('maps', () => {
  it('count cores, sockets and logical processors, one or two to a core', () => {
    const map = [
      'Logical to Physical Processor Map:',
      '**--  Physical Processor 0 (Hyperthreaded)',
      '--*-  Physical Processor 1',
      '---*  Physical Processor 2',
      'Logical Processor to Socket Map:',
      '***-  Socket 0',
      '---*  Socket 1',
    ];
    expect(map.join('\n')).toRead({ cores: 3, logicalProcessors: 4, sockets: 2 });
  });

  it('that lost asterisks or lines count nothing', () => {
    const map = ['----  Physical Processor 0 (Hyperthreaded)', '--**  Physical Processor 1 (Hyperthreaded)'];
    expect(map.join('\n')).toRead({ cores: undefined, logicalProcessors: undefined });
  });

  it('of more than 64 logical processors stand below headings', () => {
    const none = '-'.repeat(64);
    const map = Array.from({ length: 128 }, (_, index) => [
      `Physical Processor ${index}:`,
      index < 64 ? row(index) : none,
      index < 64 ? none : row(index - 64),
    ]);
    expect(map.flat().join('\n')).toRead({ cores: 128, logicalProcessors: 128 });
  });
});

it('leaves nothing of its own to be read as words', () => {
  const text = [
    'Coreinfo v3.31 - Dump information on system CPU and memory topology',
    NAME,
    NO_HYPERVISOR,
    VMX,
    '********  NUMA Node 0',
    '**------  Data Cache          0, Level 1,   32 KB, Assoc   8, LineSize  64',
    'Approximate Cross-NUMA Node Access Cost (relative to fastest):',
  ].join('\n');
  expect(read(text).formats).toEqual(['coreinfo']);
  expect(read(text).notUnderstood).toEqual([]);
});
