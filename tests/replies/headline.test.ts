import { expect, it } from 'vitest';
import { createBot } from '../../src/bot.ts';
import { knowledge } from '../base.ts';

const bot = createBot({ knowledge, today: () => '2026-11-22' }, (error) => {
  throw error;
});
const FULL =
  'model="PowerEdge R740" physical=yes arch=x64 vt=enabled slat=yes dep=yes ram=256GB nics=4x25GbE domain=member';
const summaryOf = async (text: string): Promise<string> => (await bot.handle({ text })).summary;

it('says as what a machine is ready', async () => {
  expect(await summaryOf(`check\nos="Windows Server 2022 Standard" ${FULL}`)).toBe(
    'Ready as a stand-alone host for Hyper-V on Windows Server 2022.',
  );
});

it('calls an evaluation edition a lab host', async () => {
  expect(await summaryOf(`check\nos="Windows Server 2022 Standard" eval=yes ${FULL}`)).toBe(
    'Ready as a lab host for Hyper-V on Windows Server 2022, with one warning.',
  );
});

it('says of a host that it runs Hyper-V already', async () => {
  expect(await summaryOf(`check\nos="Windows Server 2022 Standard" hyperv=yes ${FULL}`)).toContain(
    'already running Hyper-V',
  );
});

it('answers what was named, with the reason, and leaves the verdict as it is', async () => {
  const reply = await bot.handle({ text: `check with s2d\nos="Windows Server 2022 Standard" ${FULL}` });

  expect(reply.verdict).toBe('ready');
  expect(reply.summary).toContain(
    'Storage Spaces Direct node: no, because Windows Server 2022 Standard has no Storage Spaces Direct.',
  );
});

it('says of a quote that it fits on paper, and keeps its verdict', async () => {
  const quote =
    'check for 2025: Quote: PowerEdge R760, 2x Intel Xeon Gold 6338, 512 GB DDR4 ECC, 4x 25GbE, delivery in May';
  const reply = await bot.handle({ text: quote });

  expect(reply.verdict).toBe('cannot-tell');
  expect(reply.summary).toMatch(/^Fits on paper for Hyper-V on Windows Server 2025; confirm at delivery: /);
});

it('names the capabilities that there are', async () => {
  const reply = await bot.handle({ text: 'check for 2025 with teleport\nR740' });

  expect(reply.failure).toBe('usage');
  expect(reply.summary).toContain('"teleport" is not a capability');
});

it('gives every capability as data, each with its needs', async () => {
  const reply = await bot.handle({ text: `check\nos="Windows Server 2022 Standard" ${FULL}` });

  expect(reply.data?.()).toMatchObject({
    verdict: 'ready',
    capabilities: expect.arrayContaining([
      expect.objectContaining({
        id: 'storage-spaces-direct',
        status: 'no',
        needs: expect.arrayContaining([
          expect.objectContaining({ title: 'Edition', status: 'no', cites: expect.any(Array) }),
        ]),
      }),
    ]),
  });
});
