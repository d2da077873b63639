import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBot } from '../../src/bot.ts';
import { commands } from '../../src/commands/index.ts';
import type { Block, Remembered, Reply } from '../../src/replies/reply.ts';
import { type SlackMessage, toMessage, toResultView } from '../../src/slack/blocks.ts';
import type { Page } from '../../src/slack/drawing/page.ts';
import { toText } from '../../src/terminal/text.ts';
import { knowledge } from '../base.ts';
import { AT, listOf, openItem } from '../checklists/lists.ts';
import { fixtures } from '../hosts/fixtures.ts';
import { activeIn, HOSTILE } from '../slack/support/inactive.ts';
import { expectSendable } from '../slack/support/limits.ts';
import { finding } from '../slack/support/replies.ts';

/** `CASES=100000` is the long run. */
const CASES = Number(process.env.CASES ?? 100);
const SEED = Number(process.env.SEED ?? 20_261_122);
/** Half an hour, and for the long run a second for each case, which a slow machine may take. */
const LIMIT_MS = Math.max(30 * 60_000, CASES * 1000);

const bot = createBot({ knowledge, today: () => '2026-11-22' }, (error) => {
  throw error;
});

/** Fails where a page of the reply is not drawn, is more than Slack takes, or does something. */
function expectDrawn(reply: Reply, page: Page = { from: 0 }, genuine: readonly string[] = []): void {
  const drawing = { id: 'kept-id', page, share: true, lists: true } as const;
  const message = toMessage(reply, drawing);
  expectSendable(message);
  expect(activeIn(message, { ids: genuine })).toEqual([]);
  const view: Pick<SlackMessage, 'blocks'> = JSON.parse(JSON.stringify(toResultView(reply, drawing)));
  expectSendable({ text: 'a view has none', blocks: view.blocks }, 100);
  expect(activeIn(view, { ids: genuine })).toEqual([]);
  expect(toText(reply, { openFolds: true })).not.toMatch(/[\u001B\u202A-\u202E]/);
}

const FOLDER = fileURLToPath(new URL('../answers/questions', import.meta.url));
const QUESTIONS = readdirSync(FOLDER).flatMap((file) =>
  readFileSync(`${FOLDER}/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): string => JSON.parse(line).question),
);
const EXAMPLES = commands.flatMap(({ examples, verb }) => [verb, ...examples]);
const PASTES = fixtures.map(({ text }) => text.slice(0, 4_000));
/** Names that every object answers to, numbers that no host has, and signs that patterns stumble over. */
const ODD = [
  '__proto__',
  'constructor',
  '-1',
  '0',
  '1e309',
  'NaN',
  '99999999999999999999',
  '0x10',
  '4:0',
  '\u0000',
  '\uD800',
  '\r\n',
  '=====',
  '((((',
  '2022 2019 2016',
  '--for --with --json',
  'x'.repeat(2_000),
  '😀'.repeat(300),
];

const piece = fc.oneof(
  fc.constantFrom(...QUESTIONS),
  fc.constantFrom(...EXAMPLES),
  fc.constantFrom(...HOSTILE),
  fc.constantFrom(...ODD),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);

/** A question or a command that was cut, joined with others, doubled or turned around. */
const request = fc
  .record({
    start: fc.oneof(fc.constantFrom(...EXAMPLES), fc.constantFrom(...QUESTIONS)),
    keep: fc.integer({ min: 1, max: 100 }),
    rest: fc.array(piece, { maxLength: 3 }),
    between: fc.constantFrom(' ', '\n', ', ', ''),
    paste: fc.option(fc.constantFrom(...PASTES), { freq: 6, nil: '' }),
    change: fc.constantFrom<(text: string) => string>(
      (text) => text,
      (text) => text.toUpperCase(),
      (text) => text.replaceAll(' ', '  '),
      (text) => text.replaceAll(/\d+/g, '$&$&$&'),
      (text) => text.replaceAll(' ', ''),
      (text) => `${text}\n${text}`,
    ),
  })
  .map(({ start, keep, rest, between, paste, change }) =>
    change([start.slice(0, Math.ceil((start.length * keep) / 100)), ...rest, paste].join(between)),
  );

test(
  `${CASES} requests that came to harm are answered without an error and in bounds, also as the next message`,
  async () => {
    let earlier: Remembered | undefined;
    await fc.assert(
      fc.asyncProperty(request, async (text) => {
        const reply = await bot.handle({ text });
        expect(reply.failure).not.toBe('internal');
        expectDrawn(reply);
        const next = await bot.handle({ text, earlier });
        expect(next.failure).not.toBe('internal');
        expectDrawn(next);
        earlier = reply.remember ?? earlier;
      }),
      { numRuns: CASES, seed: SEED },
    );
  },
  LIMIT_MS,
);

const words = fc.oneof(
  { weight: 3, arbitrary: piece },
  fc.constantFrom('<&>'.repeat(2_000), '@here '.repeat(700), '`'.repeat(3_100), ' ', '\n'.repeat(50)),
);
const rich = fc.oneof(
  words,
  fc.array(
    fc.record(
      { text: words, style: fc.constantFrom('strong' as const, 'code' as const) },
      { requiredKeys: ['text'] },
    ),
    { maxLength: 6 },
  ),
);
const cells = fc.array(words, { minLength: 2, maxLength: 2 });

/** Any part of a reply, with any words in it. */
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('verdict' as const), verdict: fc.constant('ready' as const), text: words }),
  fc.record({ kind: fc.constant('heading' as const), text: words }),
  fc.record({ kind: fc.constant('text' as const), text: rich }),
  fc.record({ kind: fc.constant('note' as const), text: rich }),
  fc.record({ kind: fc.constant('list' as const), items: fc.array(rich, { maxLength: 40 }) }),
  fc.record({ kind: fc.constant('code' as const), text: words }),
  fc.tuple(words, words, words, words).map(
    ([title, because, fix, quote]): Block => ({
      kind: 'finding',
      finding: finding({ title, because, fix, disputed: because, note: fix, cites: [] }),
      quote,
    }),
  ),
  words.map(
    (word): Block => ({
      kind: 'checklist',
      list: listOf([openItem('a', { do: word, why: word, notes: [{ by: 'U1', at: AT, text: word }] })]),
    }),
  ),
  fc.tuple(words, words).map(
    ([title, text]): Block => ({
      kind: 'fold',
      id: 'fold',
      title,
      blocks: [{ kind: 'text', text }],
    }),
  ),
  fc.array(fc.tuple(words, words), { maxLength: 60 }).map(
    (runs): Block => ({
      kind: 'actions',
      actions: runs.map(([label, command]) => ({ kind: 'run' as const, label, command })),
    }),
  ),
);
const table: fc.Arbitrary<Block> = fc.record({
  kind: fc.constant('table' as const),
  caption: words,
  header: cells,
  rows: fc.array(cells, { maxLength: 120 }),
});

/** A reply has one table at most. */
const reply: fc.Arbitrary<Reply> = fc
  .tuple(words, fc.array(block, { maxLength: 30 }), fc.option(table, { nil: undefined }))
  .map(([summary, blocks, one]) => ({
    summary: summary.trim() === '' ? 'A summary.' : summary,
    blocks: [
      { kind: 'text', text: 'Something is always said.' },
      ...blocks,
      ...(one === undefined ? [] : [one]),
    ],
  }));

test(
  `${CASES} replies of any parts are drawn within what Slack takes`,
  () => {
    fc.assert(
      fc.property(reply, fc.nat({ max: 40 }), fc.boolean(), (drawn, from, open) => {
        const page = { from, ...(open ? { open: 'fold' } : {}) };
        expect(() => expectDrawn(drawn, page)).not.toThrow();
      }),
      { numRuns: CASES, seed: SEED },
    );
  },
  LIMIT_MS,
);
