import { describe, it } from 'vitest';
import { type Expected, expect, read } from '../reading.ts';

const expected: Expected = {
  cpuModel: 'Xeon Gold 6130',
  sockets: 2,
  memoryGiB: 384,
  osRelease: 'ws2019',
  edition: 'standard',
};

describe('one machine in a table', () => {
  it.each([
    'host,cpu,sockets,ram_gb,os\nhv1,Xeon Gold 6130,2,384,Windows Server 2019 Standard',
    'Host;Prozessor;Sockel;Arbeitsspeicher (GB);Betriebssystem\nhv1;Xeon Gold 6130;2;384;Windows Server 2019 Standard',
    'host\tcpu\tsockets\tram_gb\tos\nhv1\tXeon Gold 6130\t2\t384\tWindows Server 2019 Standard',
    '"Host","CPU","Sockets","Memory (MB)","OS"\n"hv1","Xeon Gold 6130","2","393,216","Windows Server 2019 Standard"',
    '| Host | CPU | RAM | OS |\n|---|:---:|---|---|\n| hv1 | 2x Xeon Gold 6130 | 384 GB | Windows Server 2019 Standard |',
    '| Part | Details |\n|---|---|\n| **CPU** | 2x Xeon Gold 6130 |\n| RAM | 384 GB |\n| OS | Windows Server 2019 Standard |',
    '+-----+-----+\n| CPU | 2x Xeon Gold 6130 |\n| RAM | 384 GB |\n| OS | Windows Server 2019 Standard |\n+-----+-----+',
    'Field,Value\nCPU,2x Xeon Gold 6130\nMemory,384 GB\nOS,Windows Server 2019 Standard',
  ])('%s', (text) => {
    expect(text).toRead(expected);
    expect(read(text).formats).toEqual(['csv']);
  });
});

describe('several machines', () => {
  it.each<[string, number]>([
    ['host,cpu,ram\na,Xeon 6130,64GB\nb,Xeon 6130,64GB', 2],
    ['| Host | CPU | RAM |\n|---|:---:|---|\n| a | Xeon 6130 | 64GB |\n| b | Xeon 6130 | 64GB |', 2],
    ['\thv1\thv2\nCPU\tXeon 4114\tXeon 4114\nRAM\t128 GB\t256 GB\nOS\t2019\t2019', 2],
  ])('%s', (text, machines) => {
    expect(text).toRead({ machines, memoryGiB: undefined, cpuModel: undefined });
  });
});

it('takes a column with notes for no machine', () => {
  const text =
    'Spec | Value | Notes\nCPU | Xeon 6130 | old\nRAM | 64 GB | ECC\nOS | Windows Server 2019 Standard | eval?';
  expect(text).toRead({ machines: undefined, memoryGiB: 64 });
});

describe('what is no such table', () => {
  it.each([
    'Qty | Description | Price\n2 | Intel Xeon Gold 6430 | 1200\n16 | 32GB RDIMM | 200',
    'R730, dual 2690v4, 256 gigs, 4x1GbE, Server 2016',
    'CPU, RAM, OS and NICs are fine\nsee above, or below, or ask',
    'Node,NumberOfCores,NumberOfLogicalProcessors,Name\nA,8,16,Xeon',
  ])('%s', (text) => {
    expect(read(text).formats).not.toContain('csv');
  });
});
