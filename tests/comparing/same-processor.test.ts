import { expect, test } from 'vitest';
import { isSameProcessor } from '../../src/comparing/same-processor.ts';

test.each([
  ['Intel(R) Xeon(R) Gold 6338 CPU @ 2.00GHz', 'Xeon Gold 6338', true],
  ['AMD EPYC 7543 32-Core Processor', 'EPYC 7543', true],
  [
    'Intel64 Family 6 Model 106 Stepping 6 GenuineIntel',
    'Intel64 Family 6 Model 106 Stepping 6 GenuineIntel',
    true,
  ],
  [
    'Intel64 Family 6 Model 106 Stepping 6 GenuineIntel',
    'Intel64 Family 6 Model 85 Stepping 4 GenuineIntel',
    false,
  ],
  ['Xeon E5-2690 v3', 'Xeon E5-2690 v4', false],
  ['Xeon Gold 6338', 'Xeon Gold 6338N', false],
  ['Xeon', 'Xeon', false],
])('%s and %s: %s', (one, other, same) => {
  expect(isSameProcessor(one, other)).toBe(same);
});
