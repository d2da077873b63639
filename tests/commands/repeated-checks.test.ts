import { expect, test } from 'vitest';
import { check } from '../../src/commands/check.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { knowledge } from '../base.ts';

const ask = (text: string, today = '2026-11-22'): Reply =>
  check.run(text, { knowledge, today: () => today }) as Reply;

test('the same text on the same day is judged once', () => {
  const first = ask('R730, dual 2690v4, 256 gigs');
  const again = ask('R730, dual 2690v4, 256 gigs');
  expect(again.blocks).toBe(first.blocks);
  expect(again.data?.()).toEqual(first.data?.());
  expect(again.evidence?.()).toEqual(first.evidence?.());
});

test('another text, another day or a conversation is judged by itself', () => {
  const first = ask('R730, dual 2690v4, 128 gigs');
  expect(ask('R730, dual 2690v4, 128 gigs', '2026-11-23').blocks).not.toBe(first.blocks);
  expect(ask('R730, dual 2690v4, 129 gigs').blocks).not.toBe(first.blocks);
  const services = { knowledge, today: () => '2026-11-22' };
  const going = check.run('R730, dual 2690v4, 128 gigs', services, first.remember ?? undefined) as Reply;
  expect(going.blocks).not.toBe(first.blocks);
});
