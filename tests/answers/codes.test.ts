import { expect, test } from 'vitest';
import { answersOf } from '../../src/answers/answers.ts';
import { codesIn } from '../../src/answers/codes.ts';
import { knowledge } from '../base.ts';

const answer = (text: string) => answersOf(knowledge).answer(text, '2026-11-22');

test.each([
  ['failed with 0x8007000e.', ['0x8007000E']],
  ['event id 21502 and Event 21502', ['Event 21502']],
  ['(0x80070005, event: 12010)', ['0x80070005', 'Event 12010']],
  ['a 0x10 of nothing, 2012 events, VLAN 3122', []],
])('the codes of %j', (text, codes) => {
  expect(codesIn(text)).toEqual(codes);
});

test('an error is answered by its code, whatever was being done, and begins with the code that was asked for', () => {
  expect(answer('Move-VM of my biggest vm fails with 0x80070005').lead).toMatch(/^0x80070005: /);
  expect(answer('event id 18604 worker').lead).toMatch(/^Event 18604: /);
});

test('a code that the base does not explain is declined, whatever else is asked', () => {
  const declined = answer("my vm won't start, 0x8004ABCD?");
  expect(declined.answered).toBe(false);
  expect(declined.lead).toBe('0x8004ABCD: not covered, the knowledge base does not explain it.');
});
