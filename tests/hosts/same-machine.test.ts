import { expect, test } from 'vitest';
import type { Readings, ReadingValues } from '../../src/hosts/host-spec.ts';
import { differenceOf } from '../../src/hosts/same-machine.ts';

const readings = (given: Partial<ReadingValues>): Readings =>
  Object.fromEntries(
    Object.entries(given).map(([name, value]) => [
      name,
      { value, basis: 'stated', line: 1, columns: [1, 2] },
    ]),
  );

test.each<[string, string]>([
  ['2690v4', 'Intel(R) Xeon(R) CPU E5-2690 v4 @ 2.60GHz'],
  ['Xeon Gold 6338', 'Intel(R) Xeon(R) Gold 6338 CPU @ 2.00GHz'],
  ['Intel64 Family 6 Model 106 Stepping 6 GenuineIntel', 'EPYC 7543'],
  ['EPYC 7543', 'AMD EPYC 7543 32-Core Processor'],
  ['i7-8700', 'Intel(R) Core(TM) i7-8700 CPU @ 3.20GHz'],
])('%s and %s may be one processor', (one, other) => {
  expect(differenceOf(readings({ cpuModel: one }), readings({ cpuModel: other }))).toBeUndefined();
});

test.each<[string, string]>([
  ['Xeon E5-2690 v3', 'Intel(R) Xeon(R) CPU E5-2690 v4 @ 2.60GHz'],
  ['2690v4', '2680v4'],
  ['Xeon Gold 6338', 'EPYC 7543'],
  ['Core i7-8700', 'Core i7-9700'],
  ['Intel64 Family 6 Model 85 Stepping 4 GenuineIntel', 'AMD64 Family 25 Model 1 Stepping 1 AuthenticAMD'],
])('%s and %s are two processors', (one, other) => {
  expect(differenceOf(readings({ cpuModel: one }), readings({ cpuModel: other }))).toBe('processor');
});

test.each<[string, string]>([
  ['R730', 'PowerEdge R730'],
  ['DL380 G10', 'ProLiant DL380 Gen10'],
  ['PowerEdge R740', 'PowerEdge R740xd'],
  ['ThinkSystem SR650', 'SR650 V2'],
])('%s and %s may be one model', (one, other) => {
  expect(differenceOf(readings({ model: one }), readings({ model: other }))).toBeUndefined();
});

test.each<[string, string]>([
  ['PowerEdge R640', 'PowerEdge R740'],
  ['ProLiant DL380 Gen10', 'PowerEdge R740'],
  ['PowerEdge R740', 'Virtual Machine'],
  ['VMware Virtual Platform', 'Surface Pro'],
])('%s and %s are two models', (one, other) => {
  expect(differenceOf(readings({ model: one }), readings({ model: other }))).toBe('model');
});

test('other adapters and a switch that was flipped are no other machine', () => {
  const one = readings({ memoryGiB: 255.6, nics: [], dep: false, virtualizationEnabledInFirmware: false });
  const other = readings({ memoryGiB: 256, nics: [{ name: 'X710', wireless: false, line: 1 }], dep: true });

  expect(differenceOf(one, other)).toBeUndefined();
});

test('another amount of memory is another machine: nodes of a cluster are alike in all else', () => {
  expect(differenceOf(readings({ memoryGiB: 256 }), readings({ memoryGiB: 64 }))).toBe('memory');
});
