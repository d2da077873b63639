import { afterAll, beforeAll, expect, test } from 'vitest';
import { createBot } from '../../src/bot.ts';
import { feedbackButtons } from '../../src/slack/drawing/feedback-buttons.ts';
import { readVote } from '../../src/slack/drawing/vote-value.ts';
import { createVotes } from '../../src/slack/votes.ts';
import { knowledge } from '../base.ts';
import { rendered } from './rendered.ts';
import { buttonNamed } from './support/blocks.ts';
import { eventually } from './support/eventually.ts';
import { type Rig, startRig } from './support/rig.ts';

type Json = Readonly<Record<string, unknown>>;

const bot = createBot({ knowledge, today: () => '2026-11-22' }, (error) => {
  throw error;
});
let rig: Rig;
beforeAll(async () => {
  rig = await startRig((text, earlier) => bot.handle({ text, earlier }));
});
afterAll(() => rig.close());

async function asked(text: string): Promise<Json> {
  const sent = await rig.sender.command(text);
  await eventually(() => expect(sent.posts).toHaveLength(1));
  return sent.posts[0] as Json;
}

async function press(message: Json, name: string, user = 'U0ALICE'): Promise<Json> {
  const sent = await rig.sender.press(buttonNamed(message, name), message, { user });
  await eventually(() => expect(sent.posts).toHaveLength(1));
  return sent.posts[0] as Json;
}

const linesOf = (message: string): readonly Json[] =>
  rig.logged.map((line): Json => JSON.parse(line)).filter(({ msg }) => msg === message);

test('a vote is acknowledged privately and logged, without who gave it', async () => {
  const answer = await asked('max ram per vm on 2019 for the host named hv-prod-07?');
  const noted = await press(answer, 'Helpful');

  expect(noted).toMatchObject({ text: 'Noted.', response_type: 'ephemeral', replace_original: false });
  rendered('feedback-noted', noted);
  const line = linesOf('feedback').at(-1);
  expect(line).toMatchObject({ answered: true, helpful: true });
  expect(line?.topic).not.toBe('');
  expect(line?.question).toMatch(/^max ram per vm on 2019/);
  expect(JSON.stringify(line)).not.toMatch(/U0ALICE|hv-prod/);
});

test('one person has one vote on an answer, also on its copies; others have theirs', async () => {
  const question = 'how many adapters can a SET team have?';
  const before = linesOf('feedback').length;
  expect((await press(await asked(question), 'Not helpful')).text).toBe('Noted.');
  expect((await press(await asked(question), 'Helpful')).text).toBe(
    'Your vote on this answer is noted already.',
  );
  expect((await press(await asked(question), 'Helpful', 'U0BOB')).text).toBe('Noted.');

  expect(linesOf('feedback').slice(before)).toMatchObject([{ helpful: false }, { helpful: true }]);
});

test('a vote counts also when the answer itself is no longer kept', async () => {
  const answer = await asked('since when is there live migration?');
  rig.wait(60);

  expect((await press(answer, 'Helpful')).text).toBe('Noted.');
});

test('a declined question is logged, masked', async () => {
  await asked('what is the weather at 10.20.30.40 in Oslo?');

  const line = linesOf('declined question').at(-1);
  expect(line).toMatchObject({ topic: '', releases: [], answered: false });
  expect(line?.question).toMatch(/^what is the weather at x/);
  expect(rig.logged.join('')).not.toContain('10.20.30.40');
});

test('a value that no button of this version has is told', async () => {
  const answer = await asked('max ram per vm on 2019?');
  const old = { ...buttonNamed(answer, 'Helpful'), value: '{"topic":1}' };
  const sent = await rig.sender.press(old, answer);

  await eventually(() => expect(sent.posts[0]?.text).toMatch(/^This button belongs to an older version/));
  expect([readVote('no json'), readVote('{}')]).toEqual([undefined, undefined]);
});

test('votes are remembered for a day', () => {
  let now = 1;
  const votes = createVotes(() => now);
  expect([votes.claim('a', 'x'), votes.claim('a', 'x'), votes.claim('b', 'x')]).toEqual([true, false, true]);
  now += 25 * 60 * 60_000;
  expect(votes.claim('a', 'x')).toBe(true);
});

test('buttons that would not fit are left out', () => {
  const rated = { topic: 'x'.repeat(2000), releases: [], answered: true, question: '' };

  expect(feedbackButtons(rated, () => 0)).toEqual([]);
});
