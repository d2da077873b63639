import { expect, test } from 'vitest';
import { createBot } from '../../src/bot.ts';
import { toText } from '../../src/terminal/text.ts';
import { knowledge } from '../base.ts';

const bot = createBot({ knowledge, today: () => '2026-11-22' }, (error) => {
  throw error;
});

const SPEC = `OS Name:                   Microsoft Windows Server 2022 Standard
System Model:              PowerEdge R650xs
Total Physical Memory:     261,702 MB`;

test('a question above a spec gets the answer, then the scorecard of every line', async () => {
  const reply = await bot.handle({ text: `What is the max RAM per VM on 2019?\n${SPEC}` });

  expect(toText(reply)).toMatch(/^Windows Server 2019[^]*12 TB[^]*CANNOT TELL for Hyper-V/);
  expect(reply.verdict).toBe('cannot-tell');
  expect(reply.remember).toMatchObject({ host: {}, question: {} });
  expect(reply.data?.()).toMatchObject({
    answered: true,
    check: { schema: 1, target: 'ws2022', readings: { memoryGiB: { line: 4 } } },
  });
});

test('there is one share button, for both', async () => {
  const { blocks } = await bot.handle({ text: `What is the max RAM per VM on 2019?\n${SPEC}` });
  const kinds = blocks.flatMap((block) =>
    block.kind === 'actions' ? block.actions.map(({ kind }) => kind) : [],
  );

  expect(kinds.filter((kind) => kind === 'share')).toHaveLength(1);
  expect(kinds).toContain('feedback');
});

test('what is asked about the paste is answered by the scorecard, for the release in question', async () => {
  const reply = await bot.handle({ text: `${SPEC}\nwill this do for 2025?` });

  expect(toText(reply)).toMatch(/Hyper-V on Windows Server 2025/);
  expect((await bot.handle({ text: `Is it fine?\n${SPEC}` })).summary).toMatch(/^Cannot tell/);
});

test('what is not covered is still declined beside the scorecard', async () => {
  const { summary, verdict } = await bot.handle({ text: `What is the weather in Oslo?\n${SPEC}` });

  expect(summary).toMatch(/not covered[^]*Cannot tell/i);
  expect(verdict).toBe('cannot-tell');
});

test('a question written beside a file is answered too', async () => {
  const reply = await bot.handle({ text: `check\nWhat is the max RAM per VM on 2019?\n${SPEC}` });

  expect(reply.data?.()).toMatchObject({ answered: true, check: { target: 'ws2022' } });
});

test('several machines leave the question to go on with', async () => {
  const other = SPEC.replace('R650xs', 'R750').replace('261,702', '130,000');
  const hosts = [SPEC, other].map((spec, index) => `Host Name: HV0${index}\n${spec}`).join('\n');
  const { remember } = await bot.handle({ text: `What is the max RAM per VM on 2019?\n${hosts}` });

  expect(remember).toHaveProperty('question');
});
