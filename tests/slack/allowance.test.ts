import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAllowance } from '../../src/slack/allowance.ts';

test('a minute holds so many, and they come back evenly', () => {
  let now = 0;
  const allowance = createAllowance(30, () => now);
  for (let index = 0; index < 30; index += 1) {
    expect(allowance.waitS('a', 1)).toBe(0);
    allowance.use('a', 1);
  }
  expect(allowance.waitS('a', 1)).toBe(2);
  expect(allowance.waitS('b', 1)).toBe(0);
  now += 1500;
  expect(allowance.waitS('a', 1)).toBe(0.5);
  now += 500;
  expect(allowance.waitS('a', 1)).toBe(0);
  now += 3_600_000;
  expect(allowance.waitS('a', 31)).toBeGreaterThan(0);
});

test('0 sets no limit', () => {
  const allowance = createAllowance(0, () => 0);
  for (let index = 0; index < 1000; index += 1) allowance.use('a', 1);
  expect(allowance.waitS('a', 1)).toBe(0);
});

test('whoever waits as long as told is let in, and never more than the allowance gets through', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.array(fc.integer({ min: 0, max: 5000 }), { maxLength: 200 }),
      (perMinute, pauses) => {
        let now = 0;
        const allowance = createAllowance(perMinute, () => now);
        let through = 0;
        for (const pause of pauses) {
          now += pause;
          if (allowance.waitS('a', 1) > 0) continue;
          allowance.use('a', 1);
          through += 1;
        }
        const seconds = allowance.waitS('a', 1);
        now += seconds * 1000;
        expect(allowance.waitS('a', 1)).toBeLessThan(1e-9);
        expect(through).toBeLessThanOrEqual(perMinute + (now / 60_000) * perMinute + 1e-6);
      },
    ),
    { numRuns: 200 },
  );
});
