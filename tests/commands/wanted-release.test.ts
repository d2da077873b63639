import { expect, it } from 'vitest';
import { createBot } from '../../src/bot.ts';
import { knowledge } from '../base.ts';

const bot = createBot({ knowledge, today: () => '2026-11-22' }, (error) => {
  throw error;
});
const headlineOf = async (paste: string): Promise<string> =>
  (await bot.handle({ text: `check ${paste}` })).summary;

it.each([
  ['can i run server 2019 hyper-v on a core 2 duo e8400 with 8gb?', 'Windows Server 2019'],
  ['will 2012 r2 work on xeon e5-2650, 64gb', 'Windows Server 2012 R2'],
  ['planning server 2022 on dl380 gen9 2x e5-2680v4 256gb', 'Windows Server 2022'],
  ['is a ryzen 5 3600 ok for windows 11 pro hyper-v?', 'Windows 11'],
  ['r740, 2x gold 6130\nwant to install 2016 on it', 'Windows Server 2016'],
])('judges for the release that "%s" asks about: %s', async (paste, release) => {
  expect(await headlineOf(paste)).toMatch(new RegExp(`Hyper-V on ${release}[:. ]`));
});

it.each([
  ['between two', 'xeon 6130, should I go with 2019 or 2022?'],
  ['for the guests', 'r640 64gb for 2019 vms'],
  ['of the purchase', 'bought in 2019, is it good for hyper-v? e5-2650 64gb'],
])('a year %s is none', async (_what, paste) => {
  expect(await headlineOf(paste)).toContain('the newest');
});

it('what is installed counts, whatever is asked beside it', async () => {
  expect(await headlineOf('os=2016 ram=64GB, can it run 2022?')).toContain('Windows Server 2016');
});

it('the release that the command names counts', async () => {
  expect(await headlineOf('for 2022: can i run server 2019 on a core 2 duo e8400?')).toContain(
    'Windows Server 2022',
  );
});
