import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createBot } from '../../src/bot.ts';
import { toText } from '../../src/terminal/text.ts';
import { knowledge } from '../base.ts';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const README = fileURLToPath(new URL('../../README.md', import.meta.url));
const DIVIDER = '\n=== answer\n';

/** The day on which every scenario happens. */
const today = (): string => '2026-11-22';

const bot = createBot({ knowledge, today }, (error) => {
  throw error;
});

const files = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'));

/** A scenario is what somebody types, a divider, and what the terminal prints. `UPDATE_SCENARIOS=1` writes the answers. */
test.each(files)('%s', async (file) => {
  const [asked = '', expected] = readFileSync(FOLDER + file, 'utf8').split(DIVIDER);
  const printed = toText(await bot.handle({ text: asked }));
  if (process.env.UPDATE_SCENARIOS === '1') writeFileSync(FOLDER + file, `${asked}${DIVIDER}${printed}`);
  expect(printed).toBe(process.env.UPDATE_SCENARIOS === '1' ? printed : expected);
});

test('the scorecard in the README is what the bot prints', async () => {
  const readme = readFileSync(README, 'utf8');
  const [, shown = ''] = /<!-- scenario: readme-scorecard -->\s*```text\n([^]*?)```/.exec(readme) ?? [];
  const [command = '', ...paste] =
    readFileSync(`${FOLDER}readme-scorecard.txt`, 'utf8').split(DIVIDER)[0]?.split('\n') ?? [];
  const printed = toText(await bot.handle({ text: [command, ...paste].join('\n') }));
  expect(shown).toBe(printed);
});
