import { expect, test } from 'vitest';
import { createReadiness } from '../../src/slack/readiness.ts';

const never = (): Promise<void> => new Promise(() => undefined);

test('ready is connected, with a database that answers, and not about to stop', async () => {
  const readiness = createReadiness({ ping: async () => undefined });
  expect(await readiness.reasons()).toEqual(['the bot is not connected to Slack']);
  readiness.connected(true);
  expect(await readiness.reasons()).toEqual([]);
  readiness.drain();
  expect(await readiness.reasons()).toEqual(['the bot is stopping']);
});

test.each([
  ['fails', () => Promise.reject(new Error('secret details'))],
  ['never answers', never],
])('a database that %s is a reason, within a bounded time', async (_, ping) => {
  const readiness = createReadiness({ ping });
  readiness.connected(true);
  const began = performance.now();
  expect(await readiness.reasons()).toEqual(['the database does not answer']);
  expect(performance.now() - began).toBeLessThan(4000);
});

test('who asks often does not ask the database as often', async () => {
  let pings = 0;
  const readiness = createReadiness({
    ping: async () => {
      pings += 1;
    },
  });
  await Promise.all(Array.from({ length: 100 }, () => readiness.reasons()));
  expect(pings).toBe(1);
});
