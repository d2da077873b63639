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

/** `UPDATE_SCENARIOS=1` writes the answers, and what the README shows of them. */
const UPDATES = process.env.UPDATE_SCENARIOS === '1';

/** A scenario is what somebody types, a divider, and what the terminal prints. */
test.each(files)('%s', async (file) => {
  const [asked = '', expected] = readFileSync(FOLDER + file, 'utf8').split(DIVIDER);
  const printed = toText(await bot.handle({ text: asked }));
  if (UPDATES) writeFileSync(FOLDER + file, `${asked}${DIVIDER}${printed}`);
  expect(printed).toBe(UPDATES ? printed : expected);
});

const readme = readFileSync(README, 'utf8');
/** What the README shows under the name of a scenario. */
const shown = [...readme.matchAll(/<!-- scenario: ([\w-]+) -->\s*```text\n([^]*?)```/g)].map(
  ([block, name = '', answer = '']) => ({ block, name, answer }),
);

test.each(shown)('$name in the README is what the bot prints', ({ block, name, answer }) => {
  const [, printed = ''] = readFileSync(`${FOLDER}${name}.txt`, 'utf8').split(DIVIDER);
  if (UPDATES)
    writeFileSync(
      README,
      readFileSync(README, 'utf8').replace(block, () => block.replace(answer, () => printed)),
    );
  expect(UPDATES ? printed : answer).toBe(printed);
});

test('the README shows a scorecard at least', () => {
  expect(shown.map(({ name }) => name)).toContain('readme-scorecard');
});
