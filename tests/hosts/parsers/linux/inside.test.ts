import { describe, it } from 'vitest';
import { expect } from '../../reading.ts';

const LSCPU =
  'Architecture: x86_64\nCPU(s): 16\nThread(s) per core: 2\nCore(s) per socket: 8\nSocket(s): 1\nModel name: AMD Ryzen 7 5800X 8-Core Processor\nHypervisor vendor: Microsoft\nVirtualization type: full';
const KERNEL = 'Linux pc 5.15.153.1-microsoft-standard-WSL2 #1 SMP x86_64 GNU/Linux';

describe('the inside of WSL', () => {
  it('describes the inside and not the PC, so the PC is no virtual machine', () => {
    expect(`${KERNEL}\n${LSCPU}`).toRead({
      insideOf: 'wsl',
      isVirtualMachine: undefined,
      sockets: undefined,
      cores: undefined,
      logicalProcessors: undefined,
      osRelease: undefined,
      cpuModel: 'AMD Ryzen 7 5800X 8-Core Processor',
    });
  });

  it('has a part of the memory of the PC', () => {
    expect(`${KERNEL}\nMemTotal:       16315824 kB`).toRead({ memoryGiB: undefined, insideOf: 'wsl' });
  });

  it('is not every guest of a hypervisor of Microsoft', () => {
    expect(LSCPU).toRead({ insideOf: undefined, isVirtualMachine: true });
  });

  it.each([
    ['the command', 'C:\\Users\\jo>wsl lscpu'],
    ['Windows itself', 'OS Name: Microsoft Windows 11 Pro'],
  ])('is known beside %s', (_sign, text) => {
    expect(`${text}\n\n${LSCPU}`).toRead({ insideOf: 'wsl', isVirtualMachine: undefined });
  });

  it('leaves what Windows says of the PC in the same paste', () => {
    expect(
      `OS Name: Microsoft Windows 11 Pro\nOS Version: 10.0.22631 N/A Build 22631\nSystem Type: x64-based PC\n\n${KERNEL}`,
    ).toRead({
      osRelease: 'win11',
      edition: 'pro',
    });
  });
});

describe('the inside of a container', () => {
  it.each([
    ['its prompt', 'root@0a1b2c3d4e5f:/# lscpu'],
    ['its marker file', '/.dockerenv'],
    ['its control groups', '0::/x\n12:pids:/docker/0a1b2c'],
    ['hostnamectl', 'Static hostname: x\nVirtualization: docker'],
  ])('is known by %s', (_sign, text) => {
    expect(`${text}\n${LSCPU}`).toRead({
      insideOf: 'container',
      isVirtualMachine: undefined,
      cores: undefined,
    });
  });
});
