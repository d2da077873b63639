import { describe, it } from 'vitest';
import { expect, read } from '../reading.ts';

const PAGE = 'Base speed:\t2.10 GHz\nSockets:\t1\nCores:\t12\nLogical processors:\t20';

describe('virtualization', () => {
  it('enabled is the firmware switch, and no hypervisor', () => {
    expect(`${PAGE}\nVirtualization:\tEnabled`).toRead({
      virtualizationEnabledInFirmware: true,
      hypervisorPresent: undefined,
      slat: undefined,
    });
  });

  it('disabled is the switch alone', () => {
    expect(`${PAGE}\nVirtualization:\tDisabled\nHyper-V support:\tYes`).toRead({
      virtualizationEnabledInFirmware: false,
      virtualizationSupported: true,
    });
  });

  it('says nothing where the value is not one of the page', () => {
    expect(`${PAGE}\nVirtualization:\tEnabled on the other one`).toRead({
      virtualizationEnabledInFirmware: undefined,
    });
  });

  it.each([
    ['de', 'Virtualisierung:\tAktiviert', true],
    ['fr', 'Processeurs logiques :\t8\nVirtualisation :\tDésactivé', false],
    ['es', 'Virtualización:\tHabilitado', true],
    ['pt-BR', 'Virtualização:\tDesabilitado', false],
    ['it', 'Virtualizzazione:\tAbilitato', true],
    ['pl', 'Wirtualizacja:\tWyłączone', false],
    ['ru', 'Виртуализация:\tВключено', true],
    ['ja', '仮想化:\t無効', false],
    ['zh-CN', '虚拟化:\t已启用', true],
    ['nl', 'Virtualisatie:\tUitgeschakeld', false],
  ])('in %s', (locale, line, isOn) => {
    const spec = read(line);
    expect(spec.readings.virtualizationEnabledInFirmware?.value).toBe(isOn);
    expect(spec.locale).toBe(locale);
  });
});

it('says that it is a virtual machine', () => {
  expect('Base speed:\t2.59 GHz\nVirtual processors:\t4\nVirtual machine:\tYes').toRead({
    isVirtualMachine: true,
    logicalProcessors: 4,
  });
});

describe('memory', () => {
  const memory = 'Memory\n\n\t16.0 GB DDR5\n\n\tSlots used:\t2 of 4\n\tHardware reserved:\t244 MB';

  it('is the figure below the heading, never what is reserved', () => {
    expect(memory).toRead({ memoryGiB: 16 });
  });

  it('is not that of the graphics', () => {
    expect(`${PAGE}\nGPU 0\n\n\tNVIDIA RTX A2000\n\n\tDedicated GPU memory\t6.0 GB`).toRead({
      memoryGiB: undefined,
    });
  });
});

it('counts no core of another tool', () => {
  expect(read('Thread(s) per core:  2\nL1 cache: 64 KB').readings.cores).toBeUndefined();
});

it('leaves an inventory with the same words alone', () => {
  expect(read('Sockets: 2\nCores: 32\nRAM: 256 GB').formats).toEqual(['key-value']);
});
