import { expect, test } from 'vitest';
import { createDeliveries, keysOf } from '../../src/slack/deliveries.ts';

test('a delivery is claimed once, by any of its keys', () => {
  const deliveries = createDeliveries();

  expect(deliveries.claim(['event 1', 'message C1 1.0'])).toBe(true);
  expect(deliveries.claim(['event 1'])).toBe(false);
  expect(deliveries.claim(['event 2', 'message C1 1.0'])).toBe(false);
  expect(deliveries.claim(['event 3', 'message C1 2.0'])).toBe(true);
  expect(deliveries.claim([])).toBe(true);
});

test('it is remembered for ten minutes, however often it comes again', () => {
  let minutes = 0;
  const deliveries = createDeliveries(() => 1 + minutes * 60_000);

  deliveries.claim(['event 1']);
  minutes = 9.9;
  expect(deliveries.claim(['event 1'])).toBe(false);
  minutes = 10.1;
  expect(deliveries.claim(['event 1'])).toBe(true);
});

test('what tells a delivery apart holds nothing of the request that it was cut out of', () => {
  const command = { body: { trigger_id: '123.456.abcdef', text: 'a paste' }, command: {} };
  const keys = keysOf(command as unknown as Parameters<typeof keysOf>[0]);
  expect(keys).toEqual([expect.stringMatching(/^[A-Za-z0-9+/]{43}=$/)]);
});
