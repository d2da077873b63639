import { describe, it } from 'vitest';
import { expect, read } from '../reading.ts';

describe('dxdiag', () => {
  it('tells the build in the first bracket, for the second names the branch', () => {
    expect(
      'Operating System: Windows 11 Pro 64-bit (10.0, Build 22631) (22621.ni_release.220506-1250)',
    ).toRead({
      build: 22_631,
      osRelease: 'win11',
      edition: 'pro',
    });
  });

  it('counts logical processors, not cores', () => {
    expect('Processor: AMD Ryzen 7 5800H with Radeon Graphics (16 CPUs), ~3.2GHz').toRead({
      logicalProcessors: 16,
      cores: undefined,
      cpuModel: 'AMD Ryzen 7 5800H with Radeon Graphics',
    });
  });

  it('tells what is installed before what is left, and how the firmware starts', () => {
    expect(
      'DirectX Version: DirectX 12\n           BIOS: 1.24.0 (type: UEFI)\n         Memory: 8192MB RAM\nAvailable OS Memory: 7940MB RAM',
    ).toRead({ memoryGiB: 8, biosMode: 'uefi' });
  });

  it('reads no memory of a display', () => {
    expect(
      'DxDiag Version: 10.00\n---------------\nDisplay Devices\n---------------\n       Memory: 4073 MB\n Processor: none',
    ).toRead({ memoryGiB: undefined });
  });
});

describe('CPU-Z', () => {
  const page =
    'CPU-Z version\t\t2.06\nNumber of sockets\t\t1\nSocket 1\t\tID = 0\n\tNumber of cores\t\t8 (max 8)\n\tNumber of threads\t16 (max 16)';

  it('lists VT-x as an instruction set: it is there, enabled or not', () => {
    expect(`${page}\n\tInstructions sets\tMMX, SSE4.2, EM64T, VT-x, AES`).toRead({
      virtualizationSupported: true,
      virtualizationEnabledInFirmware: undefined,
      sse42: true,
      cores: 8,
      logicalProcessors: 16,
    });
  });

  it('counts the blocks of sockets where no row does, and knows a 64-bit system on 64-bit x86', () => {
    expect(
      'Processors Information\n\nSocket 1\t\t\tID = 0\n\tSpecification\t\tIntel(R) Core(TM) i7-4770 CPU @ 3.40GHz\n\tInstructions sets\tMMX, SSE4.2, EM64T, VT-x\n\nSoftware\nWindows Version\t\t\tMicrosoft Windows 10 (10.0) Professional 64-bit   (Build 19045)',
    ).toRead({ sockets: 1, x64: true, osRelease: 'win10', build: 19045 });
  });

  it('without VT-x in the list says nothing: a hypervisor hides it', () => {
    expect(`${page}\n\tInstructions sets\tMMX, SSE4.2, EM64T, AES`).toRead({
      virtualizationSupported: undefined,
    });
  });

  it('reads no memory of graphics or of a module', () => {
    expect(`${page}\n\nGraphics\n\nDisplay adapter 0\n\tMemory size\t\t6 GB\n\tSize\t\t8192 MBytes`).toRead({
      memoryGiB: undefined,
    });
  });
});

describe('the page About of the settings', () => {
  it('has the bits of the system apart from the processor: 32 bits on x64 are not x64', () => {
    expect(
      'Installed RAM\t8.00 GB (7.88 GB usable)\nSystem type\t32-bit operating system, x64-based processor',
    ).toRead({ x64: false, architecture: 'x86', memoryGiB: 8 });
  });

  it('names ARM64', () => {
    expect('Edition\tWindows 11 Pro\nSystem type\t64-bit operating system, ARM-based processor').toRead({
      x64: false,
      architecture: 'arm64',
    });
  });

  it.each([
    [
      'fr',
      'Mémoire RAM installée\t16,0 Go (15,7 Go utilisable)\nType du système\tSystème d’exploitation 64 bits, processeur x64',
    ],
    ['zh-CN', '机带 RAM\t16.0 GB (15.7 GB 可用)\n系统类型\t64 位操作系统, 基于 x64 的处理器'],
    ['ru', 'Оперативная память\t16,0 ГБ\nТип системы\t64-разрядная операционная система, процессор x64'],
  ])('in %s', (locale, text) => {
    const { readings, locale: found } = read(text);
    expect([readings.memoryGiB?.value, readings.x64?.value, found]).toEqual([16, true, locale]);
  });
});

it('a summary has its gigabytes below the right heading', () => {
  expect(
    'CPU\n\tIntel Core i7 8700 @ 3.20GHz\nRAM\n\t16.0GB Dual-Channel\nGraphics\n\t4095MB NVIDIA GeForce\nStorage\n\t465GB Samsung SSD',
  ).toRead({ memoryGiB: 16 });
});
