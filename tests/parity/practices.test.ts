import { expect, it } from 'vitest';
import { practices } from '../../src/practices/index.ts';
import { NOT_DECIDABLE } from '../../src/practices/not-decidable.ts';
import { knowledge } from '../base.ts';

const implemented = practices.map(({ id }) => id as string);

it('decides every practice that text can decide, or says why not', () => {
  const decidable = knowledge.all('practices').filter(({ decidable: by }) => by !== 'no');

  expect([...implemented, ...Object.keys(NOT_DECIDABLE)].toSorted()).toEqual(
    decidable.map(({ id }) => id).toSorted(),
  );
});

it('decides none twice', () => {
  expect(new Set(implemented).size).toBe(practices.length);
});
