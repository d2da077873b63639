import type { Answer } from '../../src/answers/answer.ts';
import { Answerer } from '../../src/answers/answerer.ts';
import { knowledge } from '../base.ts';

const DAY = '2026-11-22';
const answerer = new Answerer(knowledge);

/** Asks the messages of one thread, one after the other, and gives the answer to the last. */
export function ask(...messages: readonly [string, ...string[]]): Answer {
  const [first, ...others] = messages;
  return others.reduce(
    (before, text) => answerer.answer(text, DAY, before.about),
    answerer.answer(first, DAY),
  );
}
