import { expect, test } from 'vitest';
import { checkCoverage } from '../../src/knowledge/checks/coverage.ts';
import { smallBase } from './placed.ts';

const CITES = [{ source: 'page', where: 'a table' }];
const at = 'knowledge/facts/x.yml:1:3  host.thing.maximum:';

test.each([
  ['a value for each release', [{ releases: ['ws2016', 'ws2019'], value: 1, cites: CITES }], []],
  [
    'two editions of one release',
    [
      { releases: ['ws2016', 'ws2019'], scope: { editions: ['standard'] }, value: 1, cites: CITES },
      { releases: ['ws2016'], scope: { editions: ['datacenter'] }, value: 2, cites: CITES },
    ],
    [],
  ],
  [
    'a figure with an update beside the plain one',
    [
      { releases: ['ws2016', 'ws2019'], value: 1, cites: CITES },
      { releases: ['ws2016'], scope: { with: 'KB1' }, value: 2, cites: CITES },
    ],
    [],
  ],
  [
    'a release that is left out',
    [{ releases: ['ws2016'], value: 1, cites: CITES }],
    [`${at} says nothing about ws2019; give a value, or list it under unverified or notApplicable.`],
  ],
  [
    'a release that does not exist',
    [{ releases: ['ws2016', 'ws2019', 'ws2021'], value: 1, cites: CITES }],
    [`${at} release "ws2021" is not in edition.yml; known: ws2016, ws2019.`],
  ],
  [
    'two values for the same case',
    [
      { releases: ['ws2016', 'ws2019'], value: 1, cites: CITES },
      { releases: ['ws2019'], scope: { editions: ['standard'] }, value: 2, cites: CITES },
    ],
    [`${at} has two values for ws2019 that hold for the same case; narrow their scopes.`],
  ],
])('%s', (_name, values, mistakes) => {
  expect(checkCoverage(smallBase({ fact: { values } }))).toEqual(mistakes);
});
