import { expect } from 'vitest';
import type { SlackMessage } from '../../../src/slack/blocks.ts';
import { knowledge } from '../../base.ts';
import { buttonsIn } from './blocks.ts';

/** Fails when Slack would refuse the message. The figures are Slack's, written out once more on purpose. */
export function expectSendable(message: Pick<SlackMessage, 'text' | 'blocks'>, blocksMax = 50): void {
  const blocks = JSON.parse(JSON.stringify(message.blocks)) as Record<string, unknown>[];
  expect(blocks.length).toBeGreaterThan(0);
  expect(blocks.length).toBeLessThanOrEqual(blocksMax);
  expect(message.text.length).toBeGreaterThan(0);
  expect(message.text.length).toBeLessThanOrEqual(4000);
  const texts = textsOf(blocks);
  expect(texts.reduce((sum, text) => sum + text.length, 0)).toBeLessThanOrEqual(9000);
  for (const text of texts) expect(text.length).toBeLessThanOrEqual(3000);
  for (const text of texts) expect(text.length).toBeGreaterThan(0);
  const buttons = buttonsIn(blocks);
  const ids = buttons.map(({ action_id }) => action_id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { value = '' } of buttons) expect(String(value).length).toBeLessThanOrEqual(2000);
  for (const block of blocks)
    if (block.type === 'header') expect(textsOf(block)[0]?.length).toBeLessThanOrEqual(150);
}

const SOURCES: ReadonlySet<string> = new Set(knowledge.all('sources').map(({ url }) => url));

/** An address of the base, or one that a test takes for its source. */
const isSource = (address: string): boolean =>
  SOURCES.has(address) || address.startsWith('https://learn.microsoft.com/');

/** Fails when something of a paste could notify people or link anywhere but to the base's sources. */
export function expectHarmless(message: unknown): void {
  for (const text of textsOf(message)) {
    expect(text).not.toMatch(/<[!@#]/);
    const linked = [...text.matchAll(/<([^|>]*)/g)].map((match) => match[1]?.replaceAll('&amp;', '&') ?? '');
    expect(linked.filter((address) => !isSource(address))).toEqual([]);
    expect(text).not.toMatch(/@(?:channel|here|everyone)\b/i);
  }
  expect(JSON.stringify(message)).not.toContain('"verbatim":false');
}

function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'text' && typeof inner === 'string' ? [inner] : textsOf(inner),
  );
}
