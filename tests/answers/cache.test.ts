import { expect, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { ANSWERS_MAX, AnswerCache, type Asked } from '../../src/answers/cache.ts';
import { aboutOf } from './about.ts';

const asked: Asked = { version: '1', today: '2026-11-22', question: 'a', about: undefined };
const answer = (lead: string): Answer => ({
  answered: true,
  lead,
  more: [],
  doubts: [],
  commands: [],
  releases: [],
  cites: [],
  nearest: [],
  about: aboutOf(),
});

test('an answer is found by all that it depends on', () => {
  const cache = new AnswerCache();
  cache.keep(asked, answer('one'));

  expect(cache.find({ ...asked })?.lead).toBe('one');
  for (const other of [
    { version: '2' },
    { today: '2026-11-23' },
    { question: 'b' },
    { about: aboutOf(['a']) },
  ])
    expect(cache.find({ ...asked, ...other })).toBeUndefined();
});

test('the answer asked for longest ago makes room', () => {
  const cache = new AnswerCache();
  for (let index = 0; index <= ANSWERS_MAX; index += 1)
    cache.keep({ ...asked, question: String(index) }, answer(String(index)));

  expect(cache.find({ ...asked, question: '0' })).toBeUndefined();
  expect(cache.find({ ...asked, question: '1' })?.lead).toBe('1');
});
