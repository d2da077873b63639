import { expect, test } from 'vitest';
import { checkIdentity } from '../../src/knowledge/checks/identity.ts';
import { smallBase } from './placed.ts';

test('a base with ids of its own passes', () => {
  expect(checkIdentity(smallBase())).toEqual([]);
});

test('an id that stands twice names both places', () => {
  expect(checkIdentity(smallBase({ facts: [{}, {}] }))).toEqual([
    'knowledge/facts/x.yml:2:3  host.thing.maximum: stands already at knowledge/facts/x.yml:1:3.',
  ]);
});

test('a release of the edition that has no entry is named', () => {
  expect(checkIdentity(smallBase({ release: { id: 'ws2022' } }))).toEqual([
    'knowledge/edition.yml:1:1  release "ws2019" is not in releases.yml.',
  ]);
});
