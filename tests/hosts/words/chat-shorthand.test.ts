import { describe, it } from 'vitest';
import { type Expected, expect, nicsOf, read } from '../reading.ts';

const tables: Readonly<Record<string, Readonly<Record<string, Expected>>>> = {
  processors: {
    '7543P, 512GB': { cpuModel: '7543P', cpuVendor: 'amd' },
    '12900K 64gb': { cpuModel: '12900K', cpuVendor: 'intel' },
    'zwei Xeon Silver 4210': { sockets: 2 },
    '2 processeurs Xeon Gold 5218 (16 cœurs)': { sockets: 2, cores: 32 },
    'con 2 procesadores Xeon 4214': { sockets: 2 },
    'HP i7-8700T/32GB/512GB': { logicalProcessors: undefined, memoryGiB: 32 },
  },
  memory: {
    '8x32 ram': { memoryGiB: 256 },
    'mem 768': { memoryGiB: 768 },
    '64 of ram': { memoryGiB: 64 },
    '16 dimms': { memoryGiB: undefined },
    '64gb 2 NICs': { memoryGiB: 64 },
    '32gb, 2x1gb lan': { memoryGiB: 32 },
    'max ram 768': { memoryGiB: undefined },
  },
  models: {
    'dell r710 2x x5650': { model: 'dell r710', isVirtualMachine: false },
    'HPE DL360 Gen10+': { model: 'HPE DL360 Gen10+' },
    'Z840 with 256GB': { model: 'Z840', laptop: false },
    'physical box, r640, dual 6130': { model: 'r640' },
    'our r740xd, dual 6130': { model: 'r740xd' },
  },
  systems: {
    '08r2 ent': { osRelease: 'ws2008r2', edition: 'enterprise' },
    '2x6140 512G 2016DC': { osRelease: 'ws2016', edition: 'datacenter' },
    DC2022: { osRelease: 'ws2022', edition: 'datacenter' },
    'i7-8700T/32GB/W10P': { osRelease: 'win10', edition: 'pro' },
    'RUNNING SERVER 2016 STANDARD CAN I ADD HYPER-V??': { osRelease: 'ws2016', edition: 'standard' },
    'can it run Server 2016 Standard?': { osRelease: undefined },
  },
  'another machine': {
    'replacing an old R610 with 48GB and 2x X5650, new box: R650 2x 6330 512GB': {
      memoryGiB: 512,
      cpuModel: '6330',
      model: 'R650',
    },
  },
};

describe.each(Object.entries(tables))('%s', (_subject, rows) => {
  it.each(Object.entries(rows))('%s', (text, expected) => {
    expect(text).toRead(expected);
  });
});

describe('adapters without commas around them', () => {
  it.each<[string, readonly string[]]>([
    ['E5-2680 v4 x2 256gb ram 4x1gbe server 2019 std', ['4 x 1G 4x1gbe']],
    ['192GB RAM 4 10GB NICS', ['4 x 10G 4 10GB']],
    ['256 gigs of ram dual 10 gig', ['2 x 10G dual 10 gig']],
    ['mem 768, nic 4x25', ['4 x 25G nic 4x25']],
    ['DL360 / 256GB / 2x 10/25Gb SFP28 / iLO', ['2 x 25G 2x 10/25Gb']],
    ['(2) 100GbE QSFP56', ['2 x 100G (2) 100GbE QSFP56']],
  ])('%s', (text, nics) => {
    expect(nicsOf(read(text))).toEqual(nics);
  });
});
