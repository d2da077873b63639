import { describe, expect, test } from 'vitest';
import { sizeReply } from '../../src/replies/size-reply.ts';
import { toText } from '../../src/terminal/text.ts';
import { sizingOf } from './sizing-of.ts';

const shown = (text: string): string => toText(sizeReply(sizingOf(text)), { width: 400 });

describe('the rows', () => {
  const cluster = shown('40 VMs x 4 vCPU x 8 GB on 3 hosts of 2x32 cores 512 GB, N+1, 2022');

  test.each([
    /memory on 2 hosts +320 GB +2 x 508 GB/,
    /virtual machines on 2 hosts +40 virtual machines +2 x 1,024 virtual machines/,
    /virtual processors on 2 hosts +160 virtual processors +2 x 2,048 virtual processors/,
    /virtual machines on 2 nodes/,
    /virtual machines per cluster +40 virtual machines +8,000 virtual machines/,
  ])('of several hosts do not call a sum a figure of one: %s', (row) => {
    expect(cluster).toMatch(row);
    expect(cluster).not.toMatch(/per (?:host|node) {2}/);
  });

  test('of one host are those of the host', () => {
    expect(shown('10 VMs 2 vCPU 4 GB on 1 host 2x8 cores 64 GB 2022')).toMatch(
      /virtual machines per host +10 virtual machines +1,024 virtual machines/,
    );
  });

  test('have the hosts beside the sum in the data', () => {
    const rows = sizingOf('40 VMs x 4 vCPU x 8 GB on 3 hosts of 2x32 cores 512 GB, N+1, 2022').rows;
    expect(rows.find(({ constraint }) => constraint.name === 'memory')).toMatchObject({
      available: 1016,
      hosts: 2,
    });
  });
});

describe('a figure that the request leaves open', () => {
  test.each(['1 VM x 300 vCPU 2022', '2 VMs 300 vCPU 64 GB on 2 hosts 4x96 cores 1 TB 2022'])(
    '%s shows both generations, and whose figure stops it',
    (text) => {
      expect(shown(text)).toMatch(/with generation 1, virtual processors per virtual machine/i);
      expect(shown(text)).toContain(
        '64 virtual processors (generation 1) or 1,024 virtual processors (generation 2)',
      );
      expect(shown(text)).toContain('64 to 1,024 virtual processors');
    },
  );

  test('is one figure when the generation is named', () => {
    expect(shown('1 VM x 300 vCPU generation 2 2022')).not.toContain('generation 1');
  });

  test('names the edition that was counted, and what the others have', () => {
    const text = shown('10 VMs 2 vCPU 4 GB on 1 host 2x4 cores no HT 64 GB 2008 R2');
    expect(text).toContain('With Standard, memory stops you at VM 7: a host has 30 GB (Standard) or 62 GB');
    expect(text).toContain('No edition was named: the release can use 32 GB (Standard) or 1 TB');
    expect(text).toContain('30 GB to 62 GB');
  });

  test('is not spoken of where it does not decide', () => {
    expect(shown('3 VMs 2 vCPU 4 GB on 1 host 2x4 cores no HT 24 GB 2008 R2')).not.toContain('No edition');
    expect(shown('3 VMs 2 vCPU 4 GB on 1 host 2x4 cores no HT 64 GB 2008 R2 enterprise')).not.toContain(
      'No edition',
    );
  });
});

describe('what the sources do not settle', () => {
  test.each([
    '10 VMs 2 vCPU 4 GB on 1 host 2x4 cores 64 GB 2008 R2',
    '10 VMs 2 vCPU 4 GB on 2 hosts 2x8 cores 64 GB 2016 standard',
    '10 VMs 2 vCPU 4 GB on 2 hosts 2x8 cores 64 GB 2019 standard',
    '10 VMs 2 vCPU 4 GB on 2 hosts 2x8 cores 64 GB 2025 standard',
  ])('%s speaks of no reading of sources', (text) => {
    expect(shown(text)).not.toMatch(/not read|page read|terms of Microsoft|Resellers;/);
  });

  test('is called unverified', () => {
    expect(shown('10 VMs 2 vCPU 4 GB on 1 host 2x4 cores 64 GB 2008 R2')).toContain('It is unverified');
  });

  test('is called disputed where the other figure would decide, with its unit', () => {
    const text = shown('1 VM 500 vCPU 13 TB generation 2 on 1 host 8x64 cores 16 TB 2022');
    expect(text).toMatch(/Disputed: [^]*1,024 virtual processors was taken, not 240 virtual processors/);
    expect(text).toContain('240 TB was taken, not 12 TB');
    expect(shown('1 VM x 30 vCPU 2022')).not.toContain('Disputed');
  });
});
