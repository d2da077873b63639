import { expect, test } from 'vitest';
import { createBot } from '../../src/bot.ts';
import { readStartOver } from '../../src/commands/start-over.ts';
import { knowledge } from '../base.ts';

test.each([
  ['start over', ''],
  ['Start over!', ''],
  ['start over: R730, 256 gigs', 'check R730, 256 gigs'],
  ['start over\nHost Name: HV01', 'check Host Name: HV01'],
  ['check start afresh for 2025: ram=64GB', 'check for 2025: ram=64GB'],
  ['start over, check ram=64GB', 'check ram=64GB'],
])('%j starts over, with or without something earlier', (text, rest) => {
  expect(readStartOver(text, false)).toBe(rest);
  expect(readStartOver(text, true)).toBe(rest);
});

test.each([
  ['new host: R730', 'check R730'],
  ['another server\nHost Name: HV02', 'check Host Name: HV02'],
  ['check a different machine: ram=64GB', 'check ram=64GB'],
  ['next one', ''],
])('%j starts over where there is something earlier', (text, rest) => {
  expect(readStartOver(text, true)).toBe(rest);
  expect(readStartOver(text, false)).toBeUndefined();
});

test.each(['check ram=64GB', 'the new hostess', 'Host Name: start over', 'restart over'])(
  '%j does not',
  (text) => {
    expect(readStartOver(text, true)).toBeUndefined();
  },
);

test('what was remembered is left out of the new check, and forgotten when there is none', async () => {
  const bot = createBot({ knowledge, today: () => '2026-11-22' }, () => undefined);
  const { remember } = await bot.handle({ text: 'check ram=64GB dep=yes' });
  if (remember === undefined || remember === null) throw new Error('Nothing to remember');

  const fresh = await bot.handle({ text: 'new host: slat=yes', earlier: remember });
  expect(fresh.remember?.host?.readings).toHaveProperty('slat');
  expect(fresh.remember?.host?.readings).not.toHaveProperty('memoryGiB');

  const nothing = await bot.handle({ text: 'start over', earlier: remember });
  expect(nothing).toMatchObject({
    summary: 'Started over: the next paste is judged by itself.',
    remember: null,
  });
});
