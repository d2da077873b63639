import { expect, test } from 'vitest';
import { checkCites } from '../../src/knowledge/checks/cites.ts';
import { smallBase } from './placed.ts';

const value = (source: string) => ({
  releases: ['ws2016', 'ws2019'],
  value: 240,
  cites: [{ source, where: 'a table' }],
});

test('a base whose cites resolve passes', () => {
  expect(checkCites(smallBase())).toEqual([]);
});

test('a cite of an unknown source is named with its place', () => {
  expect(checkCites(smallBase({ fact: { values: [value('nowhere')] } }))).toEqual([
    'knowledge/facts/x.yml:1:3  host.thing.maximum: cites "nowhere", which is not in sources.yml.',
  ]);
});

test('a source that nothing cites is named', () => {
  const base = smallBase({ source: { id: 'other' } });
  expect(checkCites(base)).toContain(
    'knowledge/sources.yml:1:3  other: no entry cites this source; remove it or use it.',
  );
});
