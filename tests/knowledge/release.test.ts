import { expect, test } from 'vitest';
import { findRelease } from '../../src/knowledge/release.ts';
import { knowledge } from '../base.ts';

test.each([
  ['ws2022', 'ws2022'],
  ['Windows Server 2022', 'ws2022'],
  ['Microsoft Windows Server 2008 R2', 'ws2008r2'],
  ['2008 r2', 'ws2008r2'],
  ['2008', 'ws2008'],
  ['2k19', 'ws2019'],
  ['Server 2016', 'ws2016'],
  ['20348', 'ws2022'],
  ['Windows 11', 'win11'],
  ['win10', 'win10'],
  ['8.1', 'win8.1'],
])('%s is %s', (text, id) => {
  expect(findRelease(knowledge, text)?.id).toBe(id);
});

test.each(['2021', 'windows 12', '', 'esxi', '2003'])('%s is no release', (text) => {
  expect(findRelease(knowledge, text)).toBeUndefined();
});
