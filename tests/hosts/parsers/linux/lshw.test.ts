import { describe, it } from 'vitest';
import { expect } from '../../reading.ts';

const CPU = (slot: number): string => `     *-cpu:${slot}
          product: Intel(R) Xeon(R) CPU E5-2640 0 @ 2.50GHz
          vendor: Intel Corp.
          slot: CPU${slot + 1}
          capabilities: lm fpu vme nx vmx ept vpid
          configuration: cores=6 enabledcores=6 threads=12
`;
const REPORT = `hv-wren
    description: Rack Mount Chassis
    product: PowerEdge R620 (SKU=NotProvided;ModelName=PowerEdge R620)
    vendor: Dell Inc.
    width: 64 bits
  *-core
${CPU(0)}        *-cache
             size: 384KiB
${CPU(1)}     *-memory
          description: System Memory
          size: 64GiB
        *-bank:0
             description: DIMM DDR3
             product: M393B1K70DH0-YK0
             size: 8GiB
`;

describe('the long form of lshw', () => {
  it('has the machine, its processors and its memory', () => {
    expect(REPORT).toRead({
      model: 'PowerEdge R620',
      cpuModel: 'Intel(R) Xeon(R) CPU E5-2640 0 @ 2.50GHz',
      sockets: 2,
      cores: 12,
      logicalProcessors: 24,
      memoryGiB: 64,
      virtualizationSupported: true,
      virtualizationEnabledInFirmware: undefined,
      slat: true,
      dep: true,
      isVirtualMachine: false,
    });
  });

  it('counts no socket that is empty or off', () => {
    expect(
      REPORT.replace('*-cpu:1\n          product: Intel(R) Xeon(R) CPU E5-2640 0 @ 2.50GHz', '*-cpu:1'),
    ).toRead({
      sockets: 1,
      cores: 6,
    });
    expect(REPORT.replace('*-cpu:1', '*-cpu:1 DISABLED')).toRead({ sockets: 1 });
  });

  it('of a virtual machine is that of one', () => {
    const guest = REPORT.replace(/PowerEdge R620 .*/, 'Standard PC (Q35 + ICH9, 2009)').replace(
      'Dell Inc.',
      'QEMU',
    );
    expect(guest).toRead({ isVirtualMachine: true });
  });
});
