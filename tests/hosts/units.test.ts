import { describe, expect, it } from 'vitest';
import { findSizes, roundGib, toNumber } from '../../src/hosts/units.ts';

describe('amounts of memory', () => {
  it.each<[string, number]>([
    ['163,462 MB', 159.63],
    ['163.462 MB', 159.63],
    ['2.048 MB', 2],
    ['98.006 MB', 95.71],
    ['16\u202f305 Mo'.replace('\u202f', ' '), 15.92],
    ['12,6 ГБ', 12.6],
    ['16 382 МБ', 16],
    ["16'384 MB", 16],
    ['8.00 GB', 8],
    ['7,92 GB', 7.92],
    ['1,024 GB', 1024],
    ['512GB', 512],
    ['512 GiB', 512],
    ['256 gigs', 256],
    ['32G', 32],
    ['1TB', 1024],
    ['1.5 TB', 1536],
    ['3,84TB', 3932.16],
    ['12582912 KB', 12],
    ['12883279872 bytes', 12],
  ])('%s is %d GiB', (text, gib) => {
    expect(findSizes(text).map((size) => roundGib(size.gib))).toEqual([gib]);
  });

  it.each(['DDR4-3200', '10GBASE-T', '2.10 GHz', '12c/24t', '1400W', 'R650xs', '15k SAS', '64', ''])(
    '%s is none',
    (text) => {
      expect(findSizes(text)).toEqual([]);
    },
  );

  it('says where each of them stands', () => {
    const text = '16 x 32GB, 480GB SSD';
    expect(findSizes(text).map(({ start, end }) => text.slice(start, end))).toEqual(['32GB', '480GB']);
  });
});

describe('separators', () => {
  it.each<[string, string, number]>([
    ['1,234,567', 'MB', 1_234_567],
    ['1.234.567', 'MB', 1_234_567],
    ['1.234,5', 'MB', 1234.5],
    ['1,234.5', 'MB', 1234.5],
    ['16.384', 'MB', 16_384],
    ['16.384', 'GB', 16.384],
    ['0.125', 'MB', 0.125],
    ['16,5', 'GB', 16.5],
  ])('%s %s', (digits, unit, number) => {
    expect(toNumber(digits, unit)).toBe(number);
  });
});
