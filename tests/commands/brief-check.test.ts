import { expect, test } from 'vitest';
import { createBot } from '../../src/bot.ts';
import { knowledge } from '../base.ts';
import { fixtures } from '../hosts/fixtures.ts';

const bot = createBot({ knowledge, today: () => '2026-11-22' }, (error) => {
  throw error;
});

/** What is said of a text in one line, in haste and in full. */
async function bothWays(text: string): Promise<readonly [unknown, unknown]> {
  const [brief, whole] = [await bot.handle({ text, brief: true }), await bot.handle({ text })];
  const line = ({ summary, verdict }: typeof whole): unknown => ({ summary, verdict });
  return [line(brief), line(whole)];
}

const TARGETS = ['', ' for 2025', ' with s2d, lab', ' for 2022 with stand-alone'];

test.each(TARGETS)('check%s says the same of every paste in brief', async (target) => {
  for (const { text } of fixtures) {
    const [brief, whole] = await bothWays(`check${target}\n${text}`);
    expect(brief).toEqual(whole);
  }
});

test.each([
  ['several machines', 'check\nhost 1: R730, dual 2690v4, 256 gigs\nhost 2: R640, 128 gigs, slat=no'],
  ['each release', 'check every release R730, dual 2690v4, 256 gigs'],
  ['no paste', 'check for 2022'],
  ['a release that is none', 'check for 1999 R730'],
  ['a question beside it', 'check\nwhich ram is the most on 2019?\nR730, dual 2690v4, 256 gigs'],
])('a check of %s says the same in brief', async (_name, text) => {
  const [brief, whole] = await bothWays(text);
  expect(brief).toEqual(whole);
});

test('what only a scorecard shows is left out of a check in brief', async () => {
  expect((await bot.handle({ text: 'check R730, dual 2690v4, 256 gigs', brief: true })).blocks).toEqual([]);
});
