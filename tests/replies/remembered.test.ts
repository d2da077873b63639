import { expect, test } from 'vitest';
import { onlyQuestion, rememberedAfter } from '../../src/replies/remembered.ts';
import { type Remembered, type Reply, textReply } from '../../src/replies/reply.ts';
import { aboutOf } from '../answers/about.ts';

const QUESTION: Remembered = { question: aboutOf(['memori'], ['ws2019']) };
const HOST: Remembered = { host: { readings: {}, withheld: [], formats: [] }, release: 'ws2022' };
const both = { ...HOST, ...QUESTION };
const reply = (parts: Partial<Reply>): Reply => ({ ...textReply('x'), ...parts });

test.each([
  ['nothing new', reply({}), true, HOST],
  ['forget', reply({ remember: null }), true, undefined],
  ['a check that goes on', reply({ remember: both, verdict: 'cannot-tell' }), true, both],
  ['a check that is done', reply({ remember: both, verdict: 'ready' }), false, QUESTION],
  ['a check that is done, and no question', reply({ remember: HOST, verdict: 'ready' }), false, undefined],
  ['a question beside a host', reply({ remember: both }), false, both],
])('%s', (_name, said, hostGoesOn, after) => {
  expect(rememberedAfter(said, HOST, hostGoesOn)).toEqual(after);
});

test('without the host the release that it was for goes too', () => {
  expect([onlyQuestion(both), onlyQuestion(HOST), onlyQuestion(undefined)]).toEqual([QUESTION, null, null]);
});
