import { expect, it } from 'vitest';
import { readSpec } from '../../../src/hosts/read-spec.ts';
import { knowledge } from '../../base.ts';

const adapters = (text: string): readonly string[] | undefined =>
  readSpec(text, knowledge).readings.nics?.value.map(({ name }) => name);

it.each([
  'R740, Mellanox ConnectX-5 removed',
  'R740, ConnectX-5 was taken out',
  'R740, we pulled the ConnectX-5 card',
  'R740, no ConnectX-5',
  'R740, ConnectX-5 no longer installed',
  'R740, the ConnectX-5 is dead',
  'nic1=Mellanox ConnectX-5 removed',
])('does not count an adapter that is gone: %s', (text) => {
  expect(adapters(text) ?? []).toEqual([]);
});

it.each([
  ['R740, ConnectX-5 removed, 2x10GbE Intel X710', ['Intel X710']],
  ['R740, ConnectX-5 dual port 25GbE', ['ConnectX-5']],
  ['R740, sold with ConnectX-5 25GbE', ['ConnectX-5']],
])('counts what is there: %s', (text, names) => {
  expect(adapters(text)).toEqual(names);
});
