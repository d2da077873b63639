import { expect, it } from 'vitest';
import { createBot } from '../../src/bot.ts';
import { toText } from '../../src/terminal/text.ts';
import { knowledge } from '../base.ts';

const bot = createBot({ knowledge, today: () => '2026-11-22' }, (error) => {
  throw error;
});
const HOST =
  'cpu="EPYC 7543" physical=yes arch=x64 vt=enabled slat=yes dep=yes ram=256GB nics=4x25GbE disks=8';

async function fixOf(text: string): Promise<{ readonly data: unknown; readonly text: string }> {
  const reply = await bot.handle({ text });
  const data = reply.data?.() as { readonly fix: unknown };
  return { data: data.fix, text: toText(reply) };
}

it('gives a fix of each named capability that is a no, beside that of the verdict', async () => {
  const { data, text } = await fixOf(`check for 2022 Standard with s2d, gpu-p, nested: ${HOST}`);

  expect(data).toEqual({
    changes: [],
    verdict: 'ready',
    capabilities: [
      {
        capability: 'storage-spaces-direct',
        changes: [
          {
            reading: 'edition',
            to: 'datacenter',
            title: 'Take Windows Server 2022 Datacenter',
            cost: 'dear',
          },
        ],
        status: 'unknown',
        stillToTell: ['Domain'],
      },
      {
        capability: 'gpu-partitioning',
        changes: null,
        hopeless: [expect.objectContaining({ title: 'Release' })],
        releases: ['ws2025'],
      },
    ],
  });
  expect(text).toContain('Smallest fix for GPU partitioning');
  expect(text.replaceAll('\n', ' ')).toContain('This machine could have it with Windows Server 2025.');
});

it('looks for none where no capability is named', async () => {
  expect((await fixOf(`check for 2022 Standard ${HOST}`)).data).toBeNull();
});

it('keeps the fix of the verdict as it is', async () => {
  const off = HOST.replace('vt=enabled', 'vt=yes vt_enabled=no');
  const { data } = await fixOf(`check for 2022 Standard with s2d: ${off}`);

  expect(data).toMatchObject({
    changes: [{ reading: 'virtualizationEnabledInFirmware', cost: 'free' }],
    verdict: 'ready',
    capabilities: [{ changes: [{ reading: 'virtualizationEnabledInFirmware' }, { reading: 'edition' }] }],
  });
});

it('says what a processor has to bring as one purchase', async () => {
  const { data, text } = await fixOf('check for 2025 physical=yes arch=x64 vt=no slat=no dep=yes ram=64GB');

  expect(data).toMatchObject({ changes: [{ purchase: 'processor' }, { purchase: 'processor' }] });
  expect(text).toContain(
    '- Use a newer processor, or a newer machine, with SLAT and VT-x or AMD-V (dear, one',
  );
});

it('names one thing as it is', async () => {
  expect(
    (await fixOf('check for 2022 physical=yes arch=x64 vt=enabled slat=no dep=yes ram=64GB')).text,
  ).toContain('- Use a processor with SLAT (dear).');
});

it('has a fix also where the release that is asked for is the installed one', async () => {
  const { data } = await fixOf(
    'check for Windows 10 os="Windows 10 Home" physical=yes arch=x64 vt=enabled slat=yes dep=yes ram=16GB',
  );

  expect(data).toMatchObject({ changes: [{ reading: 'edition', to: 'pro' }], verdict: 'ready' });
});
