import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Reply } from '../../src/replies/reply.ts';
import { toText } from '../../src/terminal/text.ts';
import { opened } from '../store/support/opened.ts';
import { hasPlaceholder, messages } from './support/documents.ts';
import { botWith, keepingOf, withReceipt } from './support/machine.ts';
import { FORMS, MESSAGES } from './support/message-examples.ts';

const CALLER = { tenant: 'T1', person: 'U1', channel: 'C1', showing: 'messages' } as const;

test('the documents show messages to the bot, and two of them with their answers', () => {
  expect(messages.size).toBeGreaterThan(20);
  expect([...messages.values()].filter((answer) => answer !== '')).toHaveLength(2);
});

const complete = [...messages].filter(([message]) => !FORMS.includes(message));

test.each(complete)('/hyperv %s is answered as the documents say', async (message, answer) => {
  // What a paste holds stands for nothing.
  expect(MESSAGES[message] === undefined && hasPlaceholder(message)).toBe(false);
  const reply = await ask(await withReceipt(MESSAGES[message] ?? message));
  const { failure, summary } = reply;
  expect({ failure, summary }).toEqual({ failure: undefined, summary });
  expect(reply.answer).not.toBe('declined');
  expect(toText(reply).startsWith(answer)).toBe(true);
});

test.each(FORMS)(
  '/hyperv %s alone, as the documents show it, asks for what its form holds',
  async (message) => {
    expect(messages.has(message)).toBe(true);
    const { asksForPaste, asksForNetwork } = await ask(message);
    expect(asksForPaste ?? asksForNetwork).toBeDefined();
  },
);

test.each(Object.entries(MESSAGES))(
  '/hyperv %s, with more behind it, is in the documents',
  (message, text) => {
    expect(messages.has(message)).toBe(true);
    expect(text.split(/\s/)[0]).toBe(message.split(' ')[0]);
  },
);

async function ask(text: string): Promise<Reply> {
  const folder = mkdtempSync(join(tmpdir(), 'hyperv-readme-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return botWith(keepingOf(await opened({ folder }))).handle({ text, caller: CALLER });
}
