import { expect, test } from 'vitest';
import { checkStyle } from '../../src/knowledge/checks/style.ts';
import { smallBase } from './placed.ts';

const CITES = [{ source: 'page', where: 'a table' }];
const values = (value: string | number) => [{ releases: ['ws2016', 'ws2019'], value, cites: CITES }];
const at = 'knowledge/facts/x.yml:1:3  host.thing.maximum:';

test.each([
  ['a plain fact', {}, []],
  ['a state', { unit: 'state', values: values('required') }, []],
  [
    'no period',
    { statement: 'The most things a host can have' },
    [`${at} "The most things a host can have" does not end with a period.`],
  ],
  [
    'text for a figure',
    { values: values('many') },
    [`${at} value "many" does not fit the unit "count": expected a number.`],
  ],
  [
    'a figure for words',
    { unit: 'text', values: values(3) },
    [`${at} value 3 does not fit the unit "text": expected text.`],
  ],
  [
    'a state of its own',
    { unit: 'state', values: values('maybe') },
    [
      `${at} "maybe" is not a state; known: required, recommended, not required, supported, not supported, removed, deprecated.`,
    ],
  ],
  ['a date in words', { unit: 'date', values: values('May 2020') }, [`${at} "May 2020" is not an ISO date.`]],
  [
    'the figure in the statement',
    { statement: 'At most 240 things.' },
    [`${at} the statement repeats the value 240.`],
  ],
])('%s', (_name, fact, mistakes) => {
  expect(checkStyle(smallBase({ fact }))).toEqual(mistakes);
});
