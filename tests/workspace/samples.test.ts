import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createBot } from '../../src/bot.ts';
import { knowledge } from '../base.ts';

const FOLDER = new URL('../../src/workspace/page/samples/', import.meta.url);

/** What the name of each sample promises. */
const VERDICTS: Readonly<Record<string, RegExp>> = {
  'garbage.txt': /^Cannot tell/,
  'laptop.txt': /^Not ready for Hyper-V on Windows 11: Edition/,
  'needs-action.txt': /^Needs action/,
  'not-ready.txt': /^Not ready for Hyper-V on Windows Server 2022: SLAT/,
  'ready.txt': /^Ready/,
  'virtual-machine.txt': /^Not ready for Hyper-V on Windows Server 2022: Physical machine/,
};

test('there is a verdict for each sample', () => {
  expect(readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))).toEqual(Object.keys(VERDICTS));
});

test.each(Object.entries(VERDICTS))('the sample %s is judged %s', async (name, verdict) => {
  const bot = createBot({ knowledge, today: () => '2026-11-22' }, (error) => {
    throw error;
  });
  const { summary } = await bot.handle({ text: `check\n${readFileSync(new URL(name, FOLDER), 'utf8')}` });
  expect(summary).toMatch(verdict);
});
