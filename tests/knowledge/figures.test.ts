import { expect, it } from 'vitest';
import { figureText, memoryText } from '../../src/knowledge/figures.ts';

it.each([
  [4, '4 GB'],
  [0.5, '0.5 GB'],
  [1023, '1,023 GB'],
  [1024, '1 TB'],
  [1536, '1.5 TB'],
  [24 * 1024, '24 TB'],
  [256 * 1024, '256 TB'],
  [4 * 1024 * 1024, '4 PB'],
  [4096 * 1024 * 1024, '4,096 PB'],
])('%d GiB is %s', (gib, text) => {
  expect(memoryText(gib)).toBe(text);
});

it.each([
  [2, 'GiB', '2 GB'],
  [2, 'TiB', '2 TB'],
  [1, 'Gbps', '1 Gbps'],
  [1, 'disks', '1 disk'],
  [2, 'disks', '2 disks'],
  [2048, 'logical processors', '2,048 logical processors'],
  [1, 'virtual network adapters', '1 virtual network adapter'],
  [6600, 'count', '6,600'],
  ['required', 'state', 'required'],
] as const)('%s %s is %s', (value, unit, text) => {
  expect(figureText(value, unit)).toBe(text);
});
