import { describe, it } from 'vitest';
import { expect } from '../../reading.ts';

const WHOLE = 'Architecture: x86_64\nCPU(s): 32\nThread(s) per core: 2\nCore(s) per socket: 8\nSocket(s): 2';

describe('counts of lscpu', () => {
  it('multiplies the cores of one socket by the sockets', () => {
    expect(WHOLE).toRead({ sockets: 2, cores: 16, logicalProcessors: 32 });
  });

  it('gives no cores where the sockets are missing', () => {
    expect('CPU(s): 32\nCore(s) per socket: 8').toRead({
      cores: undefined,
      sockets: undefined,
      logicalProcessors: 32,
    });
  });

  it('gives no sockets for a processor that lists two kinds of cores', () => {
    const kinds = 'Model name: Cortex-X925\nCore(s) per socket: 10\nSocket(s): 1';
    expect(`Architecture: aarch64\nCPU(s): 20\n${kinds}\n${kinds}`).toRead({
      sockets: undefined,
      cores: undefined,
      architecture: 'arm64',
    });
  });
});

describe('flags of lscpu', () => {
  it('finds a flag that the terminal broke in two', () => {
    expect(`${WHOLE}\nFlags: fpu vm\n       x sse4_2`).toRead({ virtualizationSupported: true, sse42: true });
  });

  it('does not take a missing vmx for a processor without VT-x, which kernels drop when the firmware locks it', () => {
    expect(`${WHOLE}\nFlags: fpu nx lm lahf_lm`).toRead({
      virtualizationSupported: undefined,
      slat: undefined,
    });
  });

  it('does not take vmx for a firmware switch that is on', () => {
    expect(`${WHOLE}\nFlags: fpu vmx ept nx lm lahf_lm`).toRead({
      virtualizationEnabledInFirmware: undefined,
    });
  });

  it('says nothing of a hypervisor where the flags end before its place', () => {
    expect('Flags: fpu vme de pse').toRead({ hypervisorPresent: undefined, isVirtualMachine: undefined });
  });

  it('takes the hypervisor flag for a virtual machine, whatever it is called', () => {
    expect(`${WHOLE}\nFlags: fpu hypervisor lahf_lm`).toRead({
      hypervisorPresent: true,
      isVirtualMachine: true,
    });
  });
});

describe('hypervisors in lscpu', () => {
  it('takes a vendor with full virtualization for a guest', () => {
    expect('Hypervisor vendor: VMware\nVirtualization type: full').toRead({ isVirtualMachine: true });
  });

  it('does not take the control domain of Xen for a guest', () => {
    expect('Hypervisor vendor: Xen\nVirtualization type: none').toRead({
      isVirtualMachine: undefined,
      hypervisorPresent: true,
    });
  });

  it('knows that none runs only where the rows after it are there', () => {
    expect(WHOLE).toRead({ hypervisorPresent: undefined });
    expect(`${WHOLE}\nL1d cache: 32K`).toRead({ hypervisorPresent: false });
  });
});

it('reads a single row that grep picked out', () => {
  expect('Virtualization:      AMD-V').toRead({ virtualizationSupported: true });
});

it('takes a 32-bit system for one, though the processor could do more', () => {
  expect('Architecture: i686\nCPU op-mode(s): 32-bit, 64-bit\nCPU(s): 4\nSocket(s): 1').toRead({
    x64: false,
  });
});

it.each([
  [
    'es',
    'Arquitectura: x86_64\nCPU(s): 4\nHilo(s) de procesamiento por núcleo: 2\nNúcleo(s) por «socket»: 2\n«Socket(s)»: 1',
  ],
  [
    'ja',
    'アーキテクチャ: x86_64\nCPU: 4\nコアあたりのスレッド数: 2\nソケットあたりのコア数: 2\nソケット数: 1',
  ],
  ['zh-CN', '架构：x86_64\nCPU: 4\n每个核的线程数：2\n每个座的核数：2\n座：1'],
  ['pl', 'Architektura: x86_64\nCPU: 4\nWątków na rdzeń: 2\nRdzeni na gniazdo: 2\nGniazd: 1'],
])('reads the labels of %s', (_locale, text) => {
  expect(text).toRead({ architecture: 'x64', cores: 2, sockets: 1, logicalProcessors: 4 });
});
