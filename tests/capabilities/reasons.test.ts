import { describe, expect, it } from 'vitest';
import { judgeCapabilityOf } from './judging.ts';
import { host } from './truth.ts';

const NODE = { edition: 'datacenter', disks: 8, diskBuses: ['nvme'], storage: ['local'] } as const;

describe('why it is a yes', () => {
  it('gives the reasons that decided, three at most and each in a sentence', () => {
    expect(judgeCapabilityOf('storage-spaces-direct', host(NODE)).because).toBe(
      'The paste counts 8 drives. The drives are attached by NVMe. An adapter does 10 Gbps.',
    );
  });

  it('gives the only one there is', () => {
    expect(judgeCapabilityOf('stand-alone', host({})).because).toBe(
      'This machine can run Hyper-V on Windows Server 2022.',
    );
  });
});

describe('why it is unknown', () => {
  it('puts what a paste settles before what none does', () => {
    const { pastes, because } = judgeCapabilityOf(
      'storage-spaces-direct',
      host({ ...NODE, diskBuses: ['raid'], domainRole: 'standalone' }),
    );

    expect(because).toContain('RAID controllers');
    expect(pastes[0]).toContain('Get-PhysicalDisk');
  });
});
