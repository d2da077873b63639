import { expect, test } from 'vitest';
import { distanceBetween } from '../../src/commands/distance-between.ts';
import { mistypedVerb } from '../../src/commands/mistyped-verb.ts';
import { VERBS } from '../../src/commands/router.ts';

test.each([
  ['chek', 'check', 1],
  ['hlep', 'help', 1],
  ['comapre', 'compare', 1],
  ['', 'why', 3],
  ['who', 'why', 1],
  ['limts', 'limits', 1],
  ['size', 'size', 0],
])('from %j to %j it is %i', (a, b, distance) => {
  expect([distanceBetween(a, b), distanceBetween(b, a)]).toEqual([distance, distance]);
});

test.each([
  ['chek', 'check'],
  ['limts memory', 'limits'],
  ['limit', 'limits'],
  ['upgarde 2016 to 2022', 'upgrade'],
  ['Hlep?', 'help'],
])('%j is a slip of %s', (text, verb) => {
  expect(mistypedVerb(text, VERBS)).toBe(verb);
});

test.each([
  'limit of memory on 2022',
  'release date of 2016',
  'who made it',
  'drive letters of a host',
  'max ram 2019',
  'frobnicate',
  '2016',
])('%j is no slip', (text) => {
  expect(mistypedVerb(text, VERBS)).toBeUndefined();
});
