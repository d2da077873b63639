import { expect, test } from 'vitest';
import { checkReferences } from '../../src/knowledge/checks/references.ts';
import { Upgrade } from '../../src/knowledge/entries.ts';
import { smallBase } from './placed.ts';

const CITES = [{ source: 'page', where: 'a table' }];

test('see must point at a fact', () => {
  expect(checkReferences(smallBase({ fact: { see: ['host.other.maximum'] } }))).toEqual([
    'knowledge/facts/x.yml:1:3  host.thing.maximum: "host.other.maximum" is not a fact.',
  ]);
});

test('an upgrade must lead from and to releases of the base', () => {
  const upgrade = {
    id: 'upgrade.a.b',
    from: 'ws2016',
    to: 'ws2021',
    way: 'in-place',
    state: 'supported',
    cites: CITES,
  };
  const upgrades = [{ entry: Upgrade.parse(upgrade), place: 'knowledge/upgrades.yml:1:3' }];
  expect(checkReferences({ ...smallBase(), upgrades })).toEqual([
    'knowledge/upgrades.yml:1:3  upgrade.a.b: release "ws2021" is not in edition.yml.',
  ]);
});
