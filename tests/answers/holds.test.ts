import { expect, test } from 'vitest';
import { holds } from './holds.ts';

test.each([
  ['At most 12 TB.', '12TB', true],
  ['At most 1,024 nodes', '1024', true],
  ['24 TB of memory', '4 TB', false],
  ['version 8.0', '8', false],
  ['version 8.', '8', true],
  ['It isn’t there', "isn't", true],
  ['every node', 'no', false],
  ['No: never.', 'no', true],
  ['two VMs', 'vm', true],
  ['deployment', 'DEP', false],
  ['Set-VMProcessor  -Count', 'set-vmprocessor -count', true],
  ['a (b)', '(b)', true],
])('%j and %j: %s', (answer, phrase, expected) => {
  expect(holds(answer, phrase)).toBe(expected);
});
