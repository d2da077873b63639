import { it } from 'vitest';
import { expect } from '../../reading.ts';

it('counts the cores of all sockets', () => {
  expect('CPU: Topology: 2x 8-Core model: Intel Xeon E5-2640 v3 bits: 64 type: MT MCP SMP').toRead({
    sockets: 2,
    cores: 16,
    x64: true,
  });
});

it('counts what the topology of the newest layout lists for each processor', () => {
  expect(
    'CPU:\n  Info: model: AMD Ryzen 7 5800X3D bits: 64 type: MT MCP\n  Topology: cpus: 1x cores: 8 tpc: 2 threads: 16',
  ).toRead({
    sockets: 1,
    cores: 8,
    logicalProcessors: 16,
  });
});

it('reads the model and memory of the layout before 3.0', () => {
  expect(
    'CPU:       Dual core Intel Core i5-4310U (-HT-MCP-) cache: 3072 KB\nInfo:      Processes: 148 Uptime: 51 min Memory: 981.8/7861.1MB',
  ).toRead({ cpuModel: 'Intel Core i5-4310U', cores: 2, memoryGiB: 7.68 });
});

it('leaves out the interfaces of containers and bridges', () => {
  expect(
    'Network: Device-1: Intel I350 Gigabit driver: igb\n  IF: eno1 state: up speed: 1000 Mbps\n  IF-ID-1: docker0 state: down speed: 10 Mbps',
  ).toRead({
    nics: [{ name: 'Intel I350 Gigabit', wireless: false, speedGbps: 1, line: 1 }],
  });
});

it('leaves a list of a person alone', () => {
  expect('CPU: 24 cores\nMemory: 128 GB').toRead({ memoryGiB: 128 });
});
