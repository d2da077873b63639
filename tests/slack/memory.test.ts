import { expect, test } from 'vitest';
import type { Remembered } from '../../src/replies/reply.ts';
import { conversationKey, createMemory } from '../../src/slack/memory.ts';

const host = (model: string): Remembered => ({
  host: {
    readings: { model: { value: model, basis: 'stated', line: 0, columns: [0, 0], earlier: true } },
    withheld: [],
    formats: ['key-value'],
  },
});

test('a conversation is told apart by workspace, channel and thread', () => {
  const one = { team: 'T1', channel: 'C1', thread: '1.1' };
  const keys = [
    one,
    { ...one, team: 'T2' },
    { ...one, channel: 'C2' },
    { ...one, thread: '2.2' },
    { ...one, thread: undefined },
  ];

  expect(new Set(keys.map(conversationKey)).size).toBe(keys.length);
});

test('what was said last is remembered, and null forgets it', () => {
  const memory = createMemory();
  memory.keep(['a', 'b'], host('R640'));
  memory.keep(['a'], host('R650'));
  expect([memory.find('a'), memory.find('b')]).toEqual([host('R650'), host('R640')]);

  memory.keep(['a'], null);
  expect([memory.find('a'), memory.find('b')]).toEqual([undefined, host('R640')]);
});

test('after 24 hours it is forgotten', () => {
  let now = 1;
  const memory = createMemory(() => now);
  memory.keep(['a'], host('R640'));

  now += 24 * 3_600_000 - 1;
  expect(memory.find('a')).toEqual(host('R640'));
  now += 2;
  expect(memory.find('a')).toBeUndefined();
});

test('of more than 5,000 conversations the one that was quiet longest is forgotten', () => {
  const memory = createMemory();
  for (let index = 0; index <= 5000; index += 1) memory.keep([String(index)], host('R640'));

  expect(memory.find('0')).toBeUndefined();
  expect(memory.find('1')).toEqual(host('R640'));
});

test('readings too large for any host are not kept, nor what they would have replaced', () => {
  const memory = createMemory();
  memory.keep(['a'], host('R640'));
  memory.keep(['a'], host('x'.repeat(70_000)));

  expect(memory.find('a')).toBeUndefined();
});
