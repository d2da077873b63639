import { describe, it } from 'vitest';
import { processorMs, slowness } from '../../pace.ts';
import { expect, nicsOf, read } from '../reading.ts';

const PROCESSOR =
  'Processor\tIntel(R) Xeon(R) Gold 6130 CPU @ 2.10GHz, 2095 Mhz, 16 Core(s), 32 Logical Processor(s)\t';
const ANSWERS = [
  'Hyper-V - VM Monitor Mode Extensions\tYes\t',
  'Hyper-V - Second Level Address Translation Extensions\tYes\t',
  'Hyper-V - Virtualization Enabled in Firmware\tYes\t',
  'Hyper-V - Data Execution Protection\tYes\t',
].join('\n');
const SYSTEM = 'OS Name\tMicrosoft Windows Server 2019 Standard\t\nVersion\t10.0.17763 Build 17763\t';

describe('processor rows', () => {
  it('stand for a socket each, so their figures are summed', () => {
    expect([SYSTEM, PROCESSOR, PROCESSOR].join('\n')).toRead({
      sockets: 2,
      cores: 32,
      logicalProcessors: 64,
      cpuModel: 'Intel(R) Xeon(R) Gold 6130 CPU @ 2.10GHz',
    });
  });

  it('alone leave open whether there are more sockets', () => {
    expect(read(PROCESSOR).readings.sockets).toMatchObject({ value: 1, basis: 'inferred' });
  });

  it('of a second report are not added to those of the first', () => {
    expect([SYSTEM, PROCESSOR, SYSTEM, PROCESSOR].join('\n')).toRead({ sockets: 1, cores: 16 });
  });

  it.each([
    'Prozessor AMD EPYC 7302P 16-Core Processor, 3000 MHz, 16 Kern(e), 32 logische(r) Prozessor(en)',
    'Процессор\tAMD EPYC 7302P 16-Core Processor, 3000 МГц, ядер: 16, логических процессоров: 32',
    'プロセッサ: AMD EPYC 7302P 16-Core Processor、3000 Mhz、16 個のコア、32 個のロジカル プロセッサ',
    'Procesor    AMD EPYC 7302P 16-Core Processor, 3000 MHz, Rdzenie: 16, Procesory logiczne: 32',
  ])('have the same commas in every language: %s', (row) => {
    expect(row).toRead({ cores: 16, logicalProcessors: 32, cpuModel: 'AMD EPYC 7302P 16-Core Processor' });
  });

  it('may name a processor that has a comma of its own', () => {
    expect(
      'Processor\tAMD PRO A10-8730B R5, 10 COMPUTE CORES 4C+6G, 2400 Mhz, 4 Core(s), 4 Logical Processor(s)',
    ).toRead({ cores: 4, logicalProcessors: 4 });
  });

  it('cut behind the cores say nothing about logical processors', () => {
    expect('Processor\tIntel(R) Xeon(R) Gold 6130 CPU @ 2.10GHz, 2095 Mhz, 16 Core(s),').toRead({
      logicalProcessors: undefined,
    });
  });
});

describe('the rows on Hyper-V', () => {
  it('are read by their labels, for the order is not that of systeminfo', () => {
    expect(ANSWERS.replace('Firmware\tYes', 'Firmware\tNo')).toRead({
      slat: true,
      virtualizationEnabledInFirmware: false,
    });
  });

  it('are read by their order where the language is not known', () => {
    const rows = ['yksi', 'kaksi', 'kolme', 'neljä'].map((label) => `Hyper-V - ${label}\tKyllä`);
    expect(rows.join('\n').replace('kolme\tKyllä', 'kolme\tEi')).toRead({
      virtualizationSupported: true,
      slat: true,
      virtualizationEnabledInFirmware: false,
      dep: true,
    });
  });

  it('say nothing when one is missing and the language is not known', () => {
    const rows = ['kaksi', 'kolme', 'neljä'].map((label) => `Hyper-V - ${label}\tKyllä`);
    expect(rows.join('\n')).toRead({ slat: undefined, dep: undefined, virtualizationSupported: undefined });
  });

  it('are not believed where an answer was changed by hand', () => {
    expect(ANSWERS.replace('Firmware\tYes', 'Firmware\t~No~ Yes')).toRead({
      virtualizationEnabledInFirmware: undefined,
      slat: true,
    });
  });

  it.each([
    'A hypervisor has been detected. Features required for Hyper-V will not be displayed.\t',
    'Es wurde ein Hypervisor erkannt. Features, die für Hyper-V erforderlich sind, werden nicht angezeigt.',
    'Un hyperviseur a été détecté. Les fonctionnalités nécessaires à Hyper-V ne seront pas affichées.',
    'Обнаружена низкоуровневая оболочка. Функции, необходимые для Hyper-V, отображены не будут.',
  ])('are replaced by a sentence, which is no statement on the processor: %s', (sentence) => {
    expect(`${SYSTEM}\n${PROCESSOR}\n${sentence}`).toRead({
      hypervisorPresent: true,
      virtualizationSupported: undefined,
      slat: undefined,
    });
  });

  it('missing is not a No: Windows before 8 has none', () => {
    expect('OS Name\tMicrosoft Windows 7 Professional\nVersion\t6.1.7601 Service Pack 1 Build 7601').toRead({
      virtualizationSupported: undefined,
      slat: undefined,
    });
  });
});

describe('memory', () => {
  it('is what is installed, before what the system sees and apart from virtual memory', () => {
    expect(
      `${SYSTEM}\nInstalled Physical Memory (RAM)\t64.0 GB\nTotal Physical Memory\t63.7 GB\nTotal Virtual Memory\t128 GB`,
    ).toRead({ memoryGiB: 64 });
  });

  it('is what the system sees where Windows does not know what is installed', () => {
    expect(
      `${SYSTEM}\nInstalled Physical Memory (RAM)\tNot Available\nTotal Physical Memory\t16.0 GB`,
    ).toRead({
      memoryGiB: 16,
    });
  });

  it('is never the page file, also when the tabs are lost', () => {
    expect(`${ANSWERS}\nTotal Virtual Memory 18.3 GB\nPage File Space 2.38 GB`).toRead({
      memoryGiB: undefined,
    });
  });
});

describe('what else it tells', () => {
  it.each([
    ['Mobile', true],
    ['Slate', true],
    ['Desktop', false],
    ['Enterprise Server', false],
  ])('platform role %s', (role, laptop) => {
    expect(`${SYSTEM}\nPlatform Role\t${role}`).toRead({ laptop });
  });

  it('is how the firmware starts the system', () => {
    expect(`${SYSTEM}\nBIOS Mode\tLegacy\nSecure Boot State\tUnsupported`).toRead({
      biosMode: 'legacy',
      secureBoot: false,
    });
  });

  it('is whether virtualization-based security runs, by its own row and not by its details', () => {
    expect(
      `${SYSTEM}\nVirtualization-based security\tNot enabled\nVirtualization-based security Services Running\tRunning`,
    ).toRead({ vbsRunning: false });
  });

  it('is no TPM by the reason why device encryption failed', () => {
    expect(`${SYSTEM}\nDevice Encryption Support\tReasons for failure: TPM is not usable`).toRead({
      tpm: undefined,
    });
  });

  it('is ARM64 as such, never x64', () => {
    expect(`${SYSTEM}\nSystem Type\tARM64-based PC`).toRead({ architecture: 'arm64', x64: false });
  });
});

describe('a language without labels here', () => {
  it('is read by what Windows does not translate', () => {
    const rows = [
      'Käyttöjärjestelmän nimi\tMicrosoft Windows 11 Pro',
      'Versio\t10.0.22631 koontiversio 22631',
      'Valmistaja\tDell Inc.',
      'Malli\tOptiPlex 7010',
      'Tyyppi\tx64-pohjainen PC',
      'BIOS-tila\tUEFI',
      'Asennettu fyysinen muisti (RAM)\t16,0 Gt',
    ];
    expect(rows.join('\n')).toRead({
      osRelease: 'win11',
      edition: 'pro',
      build: 22_631,
      manufacturer: 'Dell Inc.',
      model: 'OptiPlex 7010',
      x64: true,
      biosMode: 'uefi',
    });
  });
});

describe('sections behind the summary', () => {
  const exported = [
    '[System Summary]',
    '',
    'Item\tValue',
    SYSTEM,
    '',
    '[Components]',
    '',
    '[Adapter]',
    '',
    'Item\tValue',
    'Name\t[00000001] Intel(R) I350 Gigabit Network Connection',
    'Product Type\tIntel(R) I350 Gigabit Network Connection',
    'Name\t[00000002] WAN Miniport (IKEv2)',
    'Name\t[00000003] Hyper-V Virtual Ethernet Adapter',
    '',
    '[Disks]',
    '',
    'Manufacturer\t(Standard disk drives)',
    'Model\tSAMSUNG MZ7LH960',
    'Installed Physical Memory (RAM)\t4.00 GB',
  ].join('\n');

  it('list the adapters, those of use and those of none', () => {
    const spec = read(exported);
    expect(nicsOf(spec)).toEqual(['1G Intel(R) I350 Gigabit Network Connection']);
    expect(spec.ignoredNics).toEqual(['WAN Miniport (IKEv2)', 'Hyper-V Virtual Ethernet Adapter']);
  });

  it('tell nothing else of the machine, and leave nothing over', () => {
    const { readings, notUnderstood } = read(exported);
    expect([readings.model, readings.memoryGiB]).toEqual([undefined, undefined]);
    expect(notUnderstood).toEqual([]);
  });

  it('end where the words of a person begin', () => {
    expect(read(`${exported}\n\nIs this enough for Hyper-V?`).notUnderstood).toHaveLength(1);
  });
});

it('leaves an inventory that uses its labels alone', () => {
  expect(read('Processor: Intel Xeon Gold 6130\nSystem Type: x64\nVersion: 3').formats).not.toContain(
    'msinfo32',
  );
});

it('is quick with the largest export', () => {
  const resources = 'I/O Port 0x00000000-0x00000CF7\tDirect memory access controller\t\n'.repeat(3_800);
  const text = `${SYSTEM}\n${PROCESSOR}\n\n[Conflicts/Sharing]\n\n${resources}`;
  read(text);
  const limit = 500 * slowness();
  expect(processorMs(() => expect(read(text).readings.cores?.value).toBe(16))).toBeLessThan(limit);
});
