import { expect, test } from 'vitest';
import { splitHosts, splitReadings } from '../../src/comparing/two-texts.ts';

test.each([
  ['a vs b', ['a', 'b']],
  ['a versus b', ['a', 'b']],
  ['a and b', ['a', 'b']],
  ['a with c and b', ['a with c', 'b']],
  ['a and c vs b and d', ['a and c', 'b and d']],
  ['a\n=====\nb', ['a', '\n\nb']],
])('%j is two hosts', (text, parts) => {
  expect(splitHosts(text)).toEqual(parts);
});

test.each(['a', '', 'a and b and c', '=====\na'])('%j is not two hosts', (text) => {
  expect(splitHosts(text)).toBe(1);
});

test('a report begins anew at the label it began with', () => {
  expect(splitReadings('Host Name: A\nOS: B\nHost Name: A\nOS: C')).toEqual([
    'Host Name: A\nOS: B',
    '\n\nHost Name: A\nOS: C',
  ]);
});
