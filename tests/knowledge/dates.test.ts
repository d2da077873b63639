import { expect, test } from 'vitest';
import { checkDates } from '../../src/knowledge/checks/dates.ts';
import { smallBase } from './placed.ts';

const CITES = [{ source: 'page', where: 'a table' }];

test('dates in their order pass', () => {
  expect(checkDates(smallBase())).toEqual([]);
});

test('support that ends before it begins is shown', () => {
  const support = [{ mainstream: '2022-01-11', extended: '2021-01-12', cites: CITES }];
  const base = smallBase({
    release: { versions: [{ name: 'RTM', build: 17763, released: '2018-11-13', support }] },
  });
  expect(checkDates(base)).toEqual([
    'knowledge/releases.yml:9:3  ws2019: version RTM: found 2018-11-13, 2022-01-11, 2021-01-12; expected released, mainstream, extended, paid in order.',
  ]);
});

test('a source cannot be checked after the base was', () => {
  expect(checkDates(smallBase({ source: { checked: '2026-12-01' } }))).toEqual([
    'knowledge/sources.yml:1:3  page: checked 2026-12-01, after the base itself (2026-11-22).',
  ]);
});
