import { expect, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { answerText } from '../../src/answers/answer-text.ts';
import { answerReply } from '../../src/replies/answer-reply.ts';
import { toText } from '../../src/terminal/text.ts';
import { aboutOf } from '../answers/about.ts';

const cite = (source: string): Answer['cites'][number] => ({
  source,
  title: `Page ${source}`,
  url: `https://learn.microsoft.com/${source}`,
  where: 'Limits',
  checked: '2026-11-20',
});
const ANSWER: Answer = {
  answered: true,
  lead: 'At most 12 TB.',
  more: ['With generation 2.', 'On a host of 2019.'],
  doubts: ['Disputed: another page says 16 TB.'],
  commands: ['Get-VM', 'Get-VMMemory'],
  releases: ['ws2019'],
  topic: 'vm.memory.maximum',
  cites: [cite('a')],
  nearest: ['memory of a host'],
  about: aboutOf(['memori'], ['ws2019']),
};
const DECLINED: Answer = {
  ...ANSWER,
  answered: false,
  lead: 'Not covered.',
  more: [],
  doubts: [],
  commands: [],
  releases: [],
  cites: [],
};

test('the direct answer, what it depends on, doubts, commands, sources: in this order', () => {
  expect(toText(answerReply(ANSWER, 'q'))).toBe(`At most 12 TB.

With generation 2. On a host of 2019.

Disputed: another page says 16 TB.

    Get-VM
    Get-VMMemory

Source: Page a (https://learn.microsoft.com/a), Limits, checked 2026-11-20
`);
});

test('a declined question gets the nearest topics', () => {
  const reply = answerReply(DECLINED, 'q');

  expect(reply.answer).toBe('declined');
  expect(toText(reply)).toBe('Not covered.\n\nNearest topics: memory of a host.\n');
});

test('the data has the keys of the contract, in every case', () => {
  const keys = ['answered', 'text', 'releases', 'topic', 'cites', 'nearest'];
  const { topic: _, ...nothing } = DECLINED;
  const [said, declined] = [answerReply(ANSWER, 'q').data?.(), answerReply(nothing, 'q').data?.()];

  expect(Object.keys(said as object)).toEqual(keys);
  expect(said).toMatchObject({ text: answerText(ANSWER), topic: 'vm.memory.maximum', cites: [cite('a')] });
  expect(Object.keys(declined as object)).toEqual(keys);
  expect(declined).toMatchObject({ answered: false, topic: '', cites: [], nearest: ['memory of a host'] });
});

test('sources that do not fit are folded, all together', () => {
  const printed = toText(answerReply({ ...ANSWER, cites: ['a', 'b', 'c', 'd'].map(cite) }, 'q'));

  expect(printed.match(/^Source: /gm)).toHaveLength(3);
  expect(printed).toContain('+ Sources (4)');
});

test('the buttons know the answer, and the question only as it may be logged', () => {
  const actions = answerReply(ANSWER, 'masked').blocks.flatMap((block) =>
    block.kind === 'actions' ? block.actions : [],
  );

  expect(actions).toEqual([
    { kind: 'share' },
    {
      kind: 'feedback',
      topic: 'vm.memory.maximum',
      releases: ['ws2019'],
      answered: true,
      question: 'masked',
    },
  ]);
});
