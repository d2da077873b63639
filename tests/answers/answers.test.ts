import { expect, test } from 'vitest';
import { Answers, answersOf, QUESTION_MAX } from '../../src/answers/answers.ts';
import { knowledge } from '../base.ts';

const DAY = '2026-11-22';
const answers = answersOf(knowledge);

test('whoever asks a base first builds what is searched for all', () => {
  expect(answersOf(knowledge)).toBe(answers);
});

test('a question that was asked before is not looked up again, however its blanks fall', () => {
  const first = answers.answer('max ram per vm on 2019?', DAY);

  expect(answers.answer('  max  ram per vm\non 2019? ', DAY)).toBe(first);
});

test('another day, another context or another question is another answer', () => {
  const first = answers.answer('max ram per vm on 2019?', DAY);

  expect(answers.answer('max ram per vm on 2019?', '2026-11-23')).not.toBe(first);
  expect(answers.answer('max ram per vm on 2019?', DAY, first.about)).not.toBe(first);
  expect(answers.answer('Max ram per vm on 2019?', DAY)).not.toBe(first);
});

test('a cached answer is the same as a new one', () => {
  expect(new Answers(knowledge).answer('max ram per vm on 2019?', DAY)).toEqual(
    answers.answer('max ram per vm on 2019?', DAY),
  );
});

test('a text that is no question for its length is declined without a search', () => {
  const { answered, lead } = answers.answer('x'.repeat(QUESTION_MAX + 1), DAY);

  expect([answered, lead]).toEqual([false, expect.stringMatching(/^Not covered: .*longer than 600/)]);
});
