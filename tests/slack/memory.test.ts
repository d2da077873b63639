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

const BY = { team: 'T1', user: 'U1' };

test('what was said last is remembered, and null forgets it', async () => {
  const memory = createMemory();
  const both = async () => [await memory.find('T1', 'a'), await memory.find('T1', 'b')];
  memory.keep(['a', 'b'], host('R640'), BY);
  memory.keep(['a'], host('R650'), BY);
  expect(await both()).toEqual([host('R650'), host('R640')]);
  expect(await memory.find('T2', 'a')).toBeUndefined();

  memory.keep(['a'], null, BY);
  expect(await both()).toEqual([undefined, host('R640')]);
});

test('after 24 hours it is forgotten', async () => {
  let now = 1;
  const memory = createMemory(() => now);
  memory.keep(['a'], host('R640'), BY);

  now += 24 * 3_600_000 - 1;
  expect(await memory.find('T1', 'a')).toEqual(host('R640'));
  now += 2;
  expect(await memory.find('T1', 'a')).toBeUndefined();
});

test('of more than 5,000 conversations the one that was quiet longest is forgotten', async () => {
  const memory = createMemory();
  for (let index = 0; index <= 5000; index += 1) memory.keep([String(index)], host('R640'), BY);

  expect(await memory.find('T1', '0')).toBeUndefined();
  expect(await memory.find('T1', '1')).toEqual(host('R640'));
});

test('readings too large for any host are not kept, nor what they would have replaced', async () => {
  const memory = createMemory();
  memory.keep(['a'], host('R640'), BY);
  memory.keep(['a'], host('x'.repeat(70_000)), BY);

  expect(await memory.find('T1', 'a')).toBeUndefined();
});
