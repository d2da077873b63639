import { describe, expect, test } from 'vitest';
import { sizingOf } from './sizing-of.ts';

/** A request, what it comes to, and the fact or the reckoning that says so. */
type Case = readonly [
  text: string,
  fits: boolean | undefined,
  constraint: string | undefined,
  at: number | undefined,
  truth: string,
];

const cases: readonly Case[] = [
  [
    '40 VMs x 4 vCPU x 8 GB on 3 hosts of 2x32 cores 512 GB, N+1, 2022',
    true,
    'memory',
    126,
    'host.memory.minimum keeps 4 GB; 508 / 8 = 63 on each of two hosts',
  ],
  [
    '127 VMs x 4 vCPU x 8 GB on 3 hosts of 2x32 cores 512 GB, N+1, 2022',
    false,
    'memory',
    126,
    'one more than the hosts carry when one is gone',
  ],
  [
    '127 VMs x 4 vCPU x 8 GB on 3 hosts of 2x32 cores 512 GB, 2022',
    true,
    'memory',
    189,
    'without a spare host the third one carries 63 too',
  ],
  [
    '100 VMs x 4 vCPU x 8 GB on 3 hosts of 2x32 cores 512 GB, N+2, 2022',
    false,
    'memory',
    63,
    'one host remains',
  ],
  ['5 VMs 2 vCPU 4 GB on 1 host 2x8 cores 64 GB N+1 2022', false, 'memory', 0, 'no host remains'],
  [
    '40 VMs x 4 vCPU x 8 GB on 3 hosts of 2x32 cores 512 GB reserve 32 GB N+1 2022',
    true,
    'memory',
    120,
    'a stated reserve counts: 480 / 8 = 60',
  ],
  [
    '3 VMs 4 vCPU 300 GB on 2 hosts 2x32 cores 512 GB 2022',
    false,
    'memory',
    2,
    'machines are not divided: 300 GB go into each host once, though 1016 GB are there',
  ],
  [
    '60 VMs 4 vCPU 2 GB on 2 hosts 2x16 cores 512 GB 4:1 no HT 2022',
    true,
    'processors',
    64,
    '32 cores x 4 = 128 virtual processors on each host',
  ],
  [
    '66 VMs 4 vCPU 2 GB on 2 hosts 2x16 cores 512 GB 4:1 with HT 2022',
    true,
    'processors',
    128,
    'with two threads a core the ratio counts logical processors',
  ],
  [
    '60 VMs 4 vCPU 2 GB on 1 host 2x16 cores 512 GB 2022',
    true,
    'memory',
    254,
    'host.virtual-processors.ratio: Windows Server 2022 imposes none',
  ],
  [
    '30 VMs 2 vCPU 2 GB on 1 host 2x4 cores no HT 128 GB 2008 R2 enterprise',
    true,
    'processors',
    32,
    'host.virtual-processors.ratio: 8:1 on 8 logical processors of Windows Server 2008 R2',
  ],
  [
    '50 VMs 2 vCPU 2 GB on 1 host 2x4 cores no HT 256 GB 2008 R2 enterprise',
    false,
    'processors',
    32,
    'over 12:1 too, the ratio with Service Pack 1',
  ],
  [
    '40 VMs 2 vCPU 2 GB on 1 host 2x4 cores no HT 256 GB 2008 R2 enterprise',
    undefined,
    'processors',
    32,
    'between 8:1 and 12:1 the guests decide',
  ],
  [
    '10 VMs 2 vCPU 4 GB on 1 host 2x4 cores 64 GB 2008 R2 standard',
    false,
    'memory',
    7,
    'host.memory.maximum: 32 GB for Standard edition, 2 GB of them for the parent',
  ],
  [
    '10 VMs 2 vCPU 4 GB on 1 host 2x4 cores no HT 64 GB 2008 R2',
    undefined,
    'memory',
    7,
    'the edition is not named: 32 GB or 1 TB',
  ],
  [
    '400 VMs 1 vCPU 1 GB on 1 host 4x16 cores no HT 1 TB 2008 R2 enterprise',
    false,
    'virtual machines per host',
    384,
    'host.virtual-machines.maximum: 384',
  ],
  [
    '1100 VMs 1 vCPU 1 GB on 1 host 2x64 cores 4 TB 2022',
    false,
    'virtual machines per host',
    1024,
    'host.virtual-machines.maximum: 1024',
  ],
  [
    '600 VMs 4 vCPU 1 GB on 1 host 2x64 cores 4 TB 2025',
    false,
    'virtual processors per host',
    512,
    'host.virtual-processors.maximum: 2048 in use',
  ],
  [
    '8100 VMs 1 vCPU 1 GB on 20 hosts 2x64 cores 2 TB N+1 2022',
    false,
    'virtual machines per cluster',
    8000,
    'cluster.virtual-machines.maximum: 8000',
  ],
  [
    '8100 VMs 1 vCPU 1 GB on 20 hosts 2x64 cores 2 TB 2022',
    true,
    'virtual machines per host',
    20_480,
    'hosts that stand alone have no limit of a cluster',
  ],
  [
    '40 VMs 4 vCPU 8 GB on 65 hosts 2x8 cores 64 GB cluster 2019',
    false,
    'nodes per cluster',
    0,
    'cluster.nodes.maximum: 64',
  ],
  [
    '40 VMs 2 vCPU 4 GB on 17 hosts 2x4 cores 64 GB cluster 2008 R2 enterprise',
    false,
    'nodes per cluster',
    0,
    'cluster.nodes.maximum: 16 up to Windows Server 2008 R2',
  ],
  [
    '2 VMs 100 vCPU 64 GB generation 2 on 2 hosts 2x64 cores 1 TB 2022',
    true,
    'memory',
    30,
    'vm.virtual-processors.maximum: 1024 for generation 2',
  ],
  [
    '2 VMs 100 vCPU 64 GB gen 1 on 2 hosts 2x64 cores 1 TB 2022',
    false,
    'virtual processors per virtual machine (generation 1)',
    0,
    'vm.virtual-processors.maximum: 64 for generation 1',
  ],
  [
    '2 VMs 100 vCPU 64 GB on 2 hosts 2x64 cores 1 TB 2022',
    undefined,
    'virtual processors per virtual machine',
    0,
    'the generation is not named',
  ],
  [
    '1 VM 8 vCPU 2 TB generation 1 on 1 host 2x64 cores 4 TB 2019',
    false,
    'memory per virtual machine (generation 1)',
    0,
    'vm.memory.maximum: 1 TB for generation 1',
  ],
  [
    '1 VM 8 vCPU 16 GB on 1 host 2x4 cores 64 GB 2008 R2 enterprise',
    false,
    'virtual processors per virtual machine',
    0,
    'vm.virtual-processors.maximum: 4',
  ],
  [
    '1 VM 64 vCPU 16 GB on 1 host 2x8 cores with HT 64 GB 2022',
    undefined,
    'memory',
    3,
    'the machine is wider than its host, and the base has no page that allows it',
  ],
  [
    '30 VMs 2 vCPU 4 GB 500 GB disk on 3 hosts 2x16 cores 512 GB, 10 TB storage, 2022',
    false,
    'storage',
    20,
    '10240 / 500 = 20.48',
  ],
  [
    '30 VMs 2 vCPU 4 GB 500 GB disk on 3 hosts 2x16 cores 512 GB 2022',
    undefined,
    'memory',
    381,
    'the disks have no storage to compare with',
  ],
  [
    '20 x 4 vCPU 16 GB + 10 x 2 vCPU 4 GB on 2 hosts 2x16 cores 256 GB 4:1 2019',
    true,
    'memory',
    42,
    'counted two to one: 28 x 16 + 14 x 4 = 504 on two hosts with 252 each',
  ],
  [
    '30 VMs 2 vCPU 4 GB on 3 hosts 2x16 cores 128 GB 2012 R2',
    undefined,
    'virtual machines per host',
    3072,
    'host.memory.minimum has no checked value for this release',
  ],
  [
    '30 VMs 2 vCPU 4 GB on 3 hosts 2x16 cores 128 GB reserve 8 GB 2012 R2',
    true,
    'memory',
    90,
    '60 virtual processors on 96 cores keep every ratio; the reserve is stated',
  ],
  [
    '10 VMs 2 vCPU 4 GB on 1 host 8 cores 64 GB windows 11',
    undefined,
    'memory',
    15,
    'no limit of a client release is published',
  ],
  [
    '20 VMs 2 vCPU 4 GB on 1 host 8 cores 64 GB windows 11',
    false,
    'memory',
    15,
    'the hardware alone says no',
  ],
  [
    '10 VMs 2 vCPU 4 GB on 2 hosts 8 cores 64 GB N+1 windows 11',
    undefined,
    'memory',
    15,
    'cluster.nodes.maximum is about Windows Server',
  ],
  [
    '10 VMs 2 vCPU 4-8 GB dynamic on 1 host 2x8 cores 64 GB 2022',
    undefined,
    'memory',
    7,
    'the least of dynamic memory fits, the most does not',
  ],
  ['40 VMs 4 vCPU 8 GB on 3 hosts 512 GB 2022', undefined, 'memory', 189, 'no cores were given'],
  ['40 VMs 8 GB on 3 hosts 2x32 cores 512 GB 2022', undefined, 'memory', 189, 'no vCPU were given'],
  [
    '40 VMs 4 vCPU on 3 hosts 2x32 cores 512 GB 2022',
    undefined,
    'virtual processors per host',
    1536,
    'no memory',
  ],
  ['40 VMs 4 vCPU 8 GB', undefined, undefined, undefined, 'no hosts were given'],
];

describe('cases with their truths', () => {
  test.each(cases)('%s: %s, %s at %s (%s)', (text, fits, constraint, at) => {
    const sizing = sizingOf(text);
    expect([sizing.fits, sizing.binding?.constraint, sizing.binding?.at]).toEqual([fits, constraint, at]);
  });

  test.each(cases.filter(([, fits]) => fits === undefined))('%s says what is missing', (text) => {
    expect(sizingOf(text).missing.join(' ')).toMatch(
      /add (?:the one figure|")|no checked value|is not about|differs by case|no page/,
    );
  });

  test.each(cases.filter(([, fits]) => fits !== undefined))(
    '%s misses nothing and has its sources',
    (text) => {
      const { missing, cites } = sizingOf(text);
      expect(missing).toEqual([]);
      expect(cites.length).toBeGreaterThan(0);
    },
  );
});
