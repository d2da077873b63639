import { describe, expect, it } from 'vitest';
import { findProcessorName, vendorOf } from '../../../src/hosts/names/processor-names.ts';

describe('names', () => {
  it.each<[string, string, string]>([
    ['2x Intel(R) Xeon(R) Gold 6130 CPU @ 2.10GHz', 'Intel(R) Xeon(R) Gold 6130 CPU @ 2.10GHz', 'intel'],
    ['12th Gen Intel(R) Core(TM) i7-12700', '12th Gen Intel(R) Core(TM) i7-12700', 'intel'],
    ['AMD EPYC 7302P 16-Core Processor', 'AMD EPYC 7302P 16-Core Processor', 'amd'],
    ['dual 2690v4', '2690v4', 'intel'],
    ['2 x E5-2690 v4 14C', 'E5-2690 v4', 'intel'],
    ['Xeon E5-2620v3', 'Xeon E5-2620v3', 'intel'],
    ['xeon e-2288g', 'xeon e-2288g', 'intel'],
    ['2x 6248R', '6248R', 'intel'],
    ['dual Gold 6226R', 'Gold 6226R', 'intel'],
    ['X5650', 'X5650', 'intel'],
    ['Core 2 Duo T7300 Santa Rosa', 'Core 2 Duo T7300', 'intel'],
    ['i7-1260P 16GB', 'i7-1260P', 'intel'],
    ['i5-1135G7', 'i5-1135G7', 'intel'],
    ['Core Ultra 7 155H', 'Core Ultra 7 155H', 'intel'],
    ['EPYC 74F3', 'EPYC 74F3', 'amd'],
    ['Ryzen 5 PRO 5650U', 'Ryzen 5 PRO 5650U', 'amd'],
    ['Ryzen Threadripper PRO 5995WX', 'Ryzen Threadripper PRO 5995WX', 'amd'],
    ['Opteron 6174 x4', 'Opteron 6174', 'amd'],
    ['Snapdragon X Elite', 'Snapdragon X Elite', 'arm'],
    ['2x Xeon, 64GB', 'Xeon', 'intel'],
  ])('%s', (text, model, vendor) => {
    expect(findProcessorName(text)?.model).toBe(model);
    expect(vendorOf(model)).toBe(vendor === 'intel' && /^\d{4}\w$/.test(model) ? undefined : vendor);
  });

  it.each(['x3650 M5', 'X710-DA2', 'R730xd', 'DDR4-3200', '2x 1400W PSU', 'LGA 2011', '1920x1080', 'IPv4'])(
    '%s is no processor',
    (text) => {
      expect(findProcessorName(text)).toBeUndefined();
    },
  );
});
