import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenSlow } from '../../src/slack/when-slow.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const takes = <T>(ms: number, value: T): Promise<T> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(value), ms);
  });

test.each([
  [900, 0],
  [1100, 1],
])('work of %i ms is told %i times', async (ms, times) => {
  const tell = vi.fn<() => Promise<void>>(async () => undefined);
  const done = whenSlow(takes(ms, 'text'), tell);
  await vi.advanceTimersByTimeAsync(5000);

  expect(await done).toBe('text');
  expect(tell).toHaveBeenCalledTimes(times);
});

test('what is told is out before the work is given back, or the answer could come first', async () => {
  const order: string[] = [];
  const done = whenSlow(takes(1100, 'text'), async () => {
    await takes(500, undefined);
    order.push('told');
  }).then(() => order.push('answered'));
  await vi.advanceTimersByTimeAsync(5000);
  await done;

  expect(order).toEqual(['told', 'answered']);
});

test('a failure is passed on', async () => {
  const tell = vi.fn<() => Promise<void>>(async () => undefined);

  await expect(whenSlow(Promise.reject(new Error('no')), tell)).rejects.toThrow('no');
  expect(tell).not.toHaveBeenCalled();
});
