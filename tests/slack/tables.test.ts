import { expect, test } from 'vitest';
import { createBot } from '../../src/bot.ts';
import { toMessage, toResultView } from '../../src/slack/blocks.ts';
import { FIRST_PAGE } from '../../src/slack/drawing/page.ts';
import { knowledge } from '../base.ts';
import { rendered } from './rendered.ts';
import { expectSendable } from './support/limits.ts';

const bot = createBot({ knowledge, today: () => '2026-11-22' }, (error) => {
  throw error;
});
const drawing = { id: 'kept-id', page: FIRST_PAGE, share: true };

const COMMANDS = [
  'help',
  'limits',
  'limits memory',
  'limits memory 2022',
  'limits vm 2025',
  'compare 2019 2025',
  'compare 2008 2025',
  'releases',
  'explain slat',
  'explain host.memory.maximum',
  'explain vMotion',
  'explain 21502',
];

test.each(COMMANDS)('%s fits into a message and into a view', async (text) => {
  const reply = await bot.handle({ text });
  expect(reply.failure).toBeUndefined();
  const name = text.replaceAll(/\W+/g, '-');

  expectSendable(rendered(`table-${name}`, toMessage(reply, drawing)));
  rendered(`table-view-${name}`, toResultView(reply, drawing));
});

test('a message shows a table, a view its rows as a list', async () => {
  const reply = await bot.handle({ text: 'limits memory 2022' });

  expect(toMessage(reply, drawing).blocks.map(({ type }) => type)).toContain('table');
  expect(toResultView(reply, drawing).blocks.map(({ type }) => type)).not.toContain('table');
  expect(JSON.stringify(toResultView(reply, drawing))).toContain('240 TB');
});

test('a table too large for a message becomes a list that can be continued', async () => {
  const reply = await bot.handle({ text: 'compare 2008 2025' });

  expect(toMessage(reply, drawing).blocks.map(({ type }) => type)).not.toContain('table');
  expect(JSON.stringify(toMessage(reply, drawing))).toContain('Show the rest');
});

test('screen readers get the rows in the text', async () => {
  expect(toMessage(await bot.handle({ text: 'limits memory 2022' }), drawing).text).toContain('240 TB');
});
