import { expect, test } from 'vitest';
import { createBot } from '../../src/bot.ts';
import { ask } from '../../src/commands/ask.ts';
import type { Remembered, Reply } from '../../src/replies/reply.ts';
import { toText } from '../../src/terminal/text.ts';
import { knowledge } from '../base.ts';

const bot = createBot({ knowledge, today: () => '2026-11-22' }, (error) => {
  throw error;
});
const say = async (text: string, earlier?: Remembered): Promise<Reply> => bot.handle({ text, earlier });
const SPEC = 'cpu="Xeon Gold 6338" model="PowerEdge R650" ram=256GB nics=4';

test.each(ask.examples)('the example %j is answered, with sources', async (example) => {
  const { answer, data } = await say(example);

  expect(answer).toBe('answered');
  expect(data?.()).not.toMatchObject({ cites: [] });
});

test('the figure comes first, the sources last, with the day they were checked', async () => {
  const reply = await say('max ram per vm on 2019?');

  expect(reply.summary).toContain('12 TB');
  expect(toText(reply)).toMatch(
    /^Windows Server 2019[^]*\nSource: [^]*\(https:[^]*checked \d{4}-\d\d-\d\d\n/,
  );
});

test('what is not covered is declined in a sentence', async () => {
  const reply = await say('ask what is the weather in Oslo?');

  expect(reply.answer).toBe('declined');
  expect(reply.summary).toMatch(/not covered/i);
  expect(reply.data?.()).toMatchObject({ answered: false, topic: '', cites: [] });
});

test('a story is not looked up', async () => {
  const reply = await say(`what about ${'very '.repeat(200)}large machines?`);

  expect(reply.summary).toMatch(/longer than 600 characters\. Ask in one or two sentences/);
});

test.each(['ask', 'ask  ', 'ask \u200B'])('%j is a mistake that says what to do', async (text) => {
  expect(await say(text)).toMatchObject({
    failure: 'usage',
    summary: `ask needs a question. For example: /hyperv ${ask.examples[0]}`,
  });
});

test('marks of Slack and of word processors are no part of the question', async () => {
  const [marked, plain] = [await say('*max* ram per “vm” on 2019?'), await say('max ram per "vm" on 2019?')];

  expect(marked.summary).toBe(plain.summary);
});

test('what may be logged holds no name and is short', async () => {
  const { blocks } = await say(
    `ask max ram per vm on 2019 for <@U0ALICE>, host named hv-prod-07, 10.1.2.3? ${'again '.repeat(40)}`,
  );
  const question = blocks
    .flatMap((block) => (block.kind === 'actions' ? block.actions : []))
    .flatMap((action) => (action.kind === 'feedback' ? [action.question] : []))
    .join('');

  expect(question).toContain('max ram per vm on 2019');
  expect(question).not.toMatch(/U0ALICE|hv-prod|10\.1/);
  expect(question.length).toBeLessThanOrEqual(160);
});

test('"and for 2016?" goes on with the question, also after a check in between', async () => {
  const { remember } = await say('max ram per vm on 2019?');
  const next = await say('and for 2016?', remember ?? undefined);
  expect(next.data?.()).toMatchObject({ answered: true, releases: ['ws2016'] });

  const checked = await say(`check ${SPEC}`, next.remember ?? undefined);
  expect(checked.remember).toHaveProperty('host');
  expect((await say('and for 2022?', checked.remember ?? undefined)).data?.()).toMatchObject({
    answered: true,
    releases: ['ws2022'],
  });
});

test('a lone year goes on too', async () => {
  const { remember } = await say('max ram per vm on 2019?');

  expect((await say('2016', remember ?? undefined)).data?.()).toMatchObject({ releases: ['ws2016'] });
  expect((await say('2016')).answer).not.toBe('declined');
});

test('a question in between leaves the host as it was', async () => {
  const { remember } = await say(`check ${SPEC}`);
  const asked = await say('max ram per vm on 2019?', remember ?? undefined);

  expect(asked.remember?.host).toEqual(remember?.host);
  expect(toText(await say('check slat=yes', asked.remember ?? undefined))).toContain(
    'an earlier message included',
  );
});

test('another host is no other subject', async () => {
  const first = await say(`check ${SPEC}`, (await say('max ram per vm on 2019?')).remember ?? undefined);
  const other = await say('new host: R730, 64GB', first.remember ?? undefined);

  expect(other.remember?.question).toEqual(first.remember?.question);
});

test('a sentence that begins with a verb is a question where no command understands it', async () => {
  const reply = await say('why does a gen 1 vm not boot from scsi?');

  expect([reply.failure, reply.answer]).not.toEqual(['internal', undefined]);
  expect((await say('compare 2019')).failure).toBe('usage');
  expect((await say('limits flux capacitor')).failure).toBe('usage');
});
