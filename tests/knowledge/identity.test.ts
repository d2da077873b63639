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

test('see must point at a fact', () => {
  expect(checkIdentity(smallBase({ fact: { see: ['host.other.maximum'] } }))).toEqual([
    'knowledge/facts/x.yml:1:3  host.thing.maximum: see "host.other.maximum" is not a fact.',
  ]);
});

test('an alias of two releases is named with its owner', () => {
  expect(checkIdentity(smallBase({ release: { aliases: ['Windows Server 2016'] } }))).toEqual([
    'knowledge/releases.yml:9:3  ws2019: "windowsserver2016" is a name of ws2016 too.',
  ]);
});

test('a release of the edition that has no entry is named', () => {
  expect(checkIdentity(smallBase({ release: { id: 'ws2022' } }))).toEqual([
    'knowledge/edition.yml:1:1  release "ws2019" is not in releases.yml.',
  ]);
});
