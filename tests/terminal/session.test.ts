import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import type { Bot } from '../../src/bot.ts';
import { startSession } from '../../src/terminal/session.ts';
import { aboutOf } from '../answers/about.ts';

/** Says back what it was asked; `check` alone asks for a paste. */
const echo: Bot = {
  handle: async ({ text: asked }) => ({
    summary: asked,
    blocks: [
      { kind: 'text', text: `asked: ${asked.replaceAll('\n', ' | ')}` },
      { kind: 'fold', id: 'more', title: 'More', blocks: [{ kind: 'text', text: 'folded words' }] },
    ],
    ...(asked === 'check' ? { asksForPaste: {} } : {}),
  }),
};

async function talk(input: string): Promise<string> {
  const output = new PassThrough();
  const printed = text(output);
  await startSession(echo, Readable.from([input]), output);
  output.end();
  return printed;
}

test('a line is answered, and the end of the input ends the session', async () => {
  expect(await talk('check a host\nhelp')).toMatch(/asked: check a host[^]*asked: help/);
});

test('check alone reads a paste until a dot', async () => {
  const printed = await talk('check\nHost Name: A\n\nOS Name: B\n.\nhelp\n');
  expect(printed).toContain('asked: check | Host Name: A |  | OS Name: B');
  expect(printed).toContain('asked: help');
});

test('a paste that the end of the input cuts is still answered', async () => {
  expect(await talk('check\nHost Name: A')).toContain('asked: check | Host Name: A');
});

test('details opens what the last answer folded', async () => {
  expect(await talk('details\nhelp\n')).toContain('Nothing was answered yet.');
  expect(await talk('help\n')).not.toContain('folded words');
  expect(await talk('help\ndetails\n')).toContain('folded words');
});

test('exit ends the session', async () => {
  expect(await talk('exit\nhelp\n')).not.toContain('asked: help');
});

test('blank lines are passed over', async () => {
  expect(await talk('\n   \n')).not.toContain('asked:');
});

test('a question goes on with the one before it; a host does not', async () => {
  const earlier: unknown[] = [];
  const question = aboutOf(['memori']);
  const host = { readings: {}, withheld: [], formats: [] };
  const bot: Bot = {
    async handle(request) {
      earlier.push(request.earlier);
      return { summary: 'x', blocks: [], remember: { question, host } };
    },
  };
  await startSession(bot, Readable.from(['one\ntwo\n']), new PassThrough());

  expect(earlier).toEqual([undefined, { question }]);
});
