import { expect, test } from 'vitest';
import type { Block, Reply } from '../../src/replies/reply.ts';
import { toMessage, toResultView } from '../../src/slack/blocks.ts';
import { FIRST_PAGE, type Page, pageValue, readPageValue } from '../../src/slack/drawing/page.ts';
import type { Drawing } from '../../src/slack/drawing/pieces.ts';
import { rendered } from './rendered.ts';
import { blocksOf, buttonNamed, wordsIn } from './support/blocks.ts';
import { expectHarmless, expectSendable } from './support/limits.ts';
import { finding, metRows, row, scorecard } from './support/replies.ts';

const draw = (page: Page = FIRST_PAGE, share = true): Drawing => ({ id: 'kept-id', page, share });
const asJson = (value: object): Record<string, unknown> => JSON.parse(JSON.stringify(value));
const message = (reply: Reply, page?: Page): Record<string, unknown> => asJson(toMessage(reply, draw(page)));

test('the verdict is a header, each row says its state in a word, its source stands below in small print', () => {
  const drawn = message(scorecard());

  expect(blocksOf(drawn).map(({ type }) => type)).toEqual([
    'header',
    'context',
    'section',
    'context',
    'section',
    'actions',
  ]);
  expect(wordsIn(drawn)).toContain('*Do:* Switch it on in the firmware setup.');
  expect(wordsIn(drawn)).toContain('Met (3): Architecture, Memory');
});

test.each([
  [{ status: 'unmet', severity: 'blocker' }, 'not ready'],
  [{ status: 'unmet', severity: 'action' }, 'needs action'],
  [{ status: 'unmet', severity: 'warning' }, 'warning'],
  [{ status: 'unmet', severity: 'info' }, 'advice'],
  [{ status: 'unknown', severity: 'blocker' }, 'unknown'],
  [{ status: 'met', severity: 'action' }, 'met'],
  [{ status: 'not-applicable', severity: 'info' }, 'does not apply'],
] as const)('%j reads as "%s"', (state, words) => {
  expect(wordsIn(message(scorecard([row({ title: 'SLAT', ...state })])))).toContain(`*SLAT* — ${words}\n`);
});

test('an inferred line and a disputed figure are said', () => {
  const drawn = message(
    scorecard([row({ title: 'SLAT', inferred: true, disputed: 'Sources differ on this figure.' })]),
  );

  expect(wordsIn(drawn)).toContain('Line 31 (inferred): `');
  expect(wordsIn(drawn)).toContain('*Disputed:* Sources differ on this figure.');
  rendered('scorecard-disputed', drawn);
});

test('a long verdict keeps its first half as the header', () => {
  const text = `Not ready for Hyper-V on Windows Server 2022: ${'Architecture, '.repeat(20)}Memory.`;
  const drawn = message({ summary: text, blocks: [{ kind: 'verdict', verdict: 'not-ready', text }] });

  expect(blocksOf(drawn)[0]).toMatchObject({
    type: 'header',
    text: { text: 'Not ready for Hyper-V on Windows Server 2022' },
  });
  expect(wordsIn(drawn)).toContain('Architecture, Memory.');
  rendered('verdict-long', drawn);
});

test('the fallback text tells the summary and the worst findings in words', () => {
  const { text } = toMessage(
    scorecard([row({ title: 'SLAT', because: 'The paste says No.', fix: 'Take another host.' })]),
    draw(),
  );

  expect(text.split('\n')).toEqual([
    'Needs action for Hyper-V on Windows Server 2022: a setting of this machine is off (Firmware virtualization).',
    'Read as systeminfo. Knowledge base 2026.11.0, checked 2026-11-22.',
    'SLAT, needs action: The paste says No. Take another host.',
    'Met (3): Architecture, Memory',
  ]);
});

test('every kind of block is drawn', () => {
  const blocks: readonly Block[] = [
    { kind: 'heading', text: 'What to paste next' },
    {
      kind: 'text',
      text: [
        { text: 'Run ' },
        { text: 'systeminfo', style: 'code' },
        { text: ' now', style: 'strong' },
        { text: ', see ' },
        { text: 'the page', url: 'https://learn.microsoft.com/x' },
      ],
    },
    { kind: 'list', items: ['one', [{ text: '/hyperv check', style: 'code' }]] },
    { kind: 'code', text: 'Get-ComputerInfo\nGet-VMHost' },
    { kind: 'actions', actions: [{ kind: 'run', label: 'Help', command: 'help' }] },
  ];
  const drawn = message({ summary: 'All kinds', blocks });

  expect(wordsIn(drawn)).toBe(
    [
      'What to paste next',
      'Run `systeminfo` *now*, see <https://learn.microsoft.com/x|the page>',
      '• one\n• `/hyperv check`',
      '```Get-ComputerInfo\nGet-VMHost```',
      'Help',
    ].join('\n'),
  );
  expect(buttonNamed(drawn, 'Help')).toMatchObject({ action_id: 'run:0', value: 'help' });
  rendered('all-kinds', drawn);
});

test('a fold is one line until it is opened, and opens in its place', () => {
  const closed = message(scorecard());
  const open = message(scorecard(), { from: 0, open: 'met' });

  expect(wordsIn(closed)).not.toContain('Fact 1 is as it should be.');
  expect(buttonNamed(closed, 'Show')).toMatchObject({
    action_id: 'page:0',
    accessibility_label: 'Show Met (3): Architecture, Memory',
  });
  expect(wordsIn(open)).toContain('Fact 1 is as it should be.');
  expect(wordsIn(open)).toContain('*Firmware virtualization* — needs action');
  expect(buttonNamed(open, 'Hide').value).toBe(pageValue('kept-id', FIRST_PAGE));
  expectSendable(toMessage(scorecard(), draw({ from: 0, open: 'met' })));
  rendered('fold-open', open);
});

test('a fold alone shows what it holds and nothing else', () => {
  const drawn = message(scorecard(), { from: 0, open: 'met', alone: true });

  expect(wordsIn(drawn)).toMatch(/^\*Met \(3\): Architecture, Memory\*/);
  expect(wordsIn(drawn)).not.toContain('Firmware virtualization');
  rendered('fold-alone', drawn);
});

test('nothing of a paste pings anybody or links anywhere', () => {
  const evil = '<!channel> <@U1> <#C1> <http://evil.test|Microsoft> @here ``` ` http://evil.test';
  const rows = [row({ title: 'SLAT', because: `It says "${evil}".`, fix: evil }, evil)];
  const reply: Reply = {
    ...scorecard(rows, metRows(1)),
    blocks: [
      ...scorecard(rows).blocks,
      { kind: 'heading', text: evil },
      { kind: 'note', text: evil },
      { kind: 'list', items: [evil] },
      { kind: 'code', text: evil },
      { kind: 'fold', id: 'f', title: evil, blocks: [] },
      { kind: 'actions', actions: [{ kind: 'run', label: evil, command: evil }] },
    ],
  };

  for (const page of [FIRST_PAGE, { from: 0, open: 'f' }]) {
    const drawn = message(reply, page);
    expectHarmless(drawn);
    expectSendable(toMessage(reply, draw(page)));
    expect(JSON.stringify(drawn).match(/"type":"mrkdwn"/g)?.length).toBe(
      JSON.stringify(drawn).match(/"verbatim":true/g)?.length,
    );
    rendered(`harmless-${page.from}-${'open' in page ? 'open' : 'closed'}`, drawn);
  }
});

/** Follows "Show the rest" to the end, and gives all that was shown on the way. */
function allPages(reply: Reply, first: Page = FIRST_PAGE): readonly string[] {
  const shown: string[] = [];
  for (let page: Page | undefined = first; page !== undefined; ) {
    const drawn = toMessage(reply, draw(page));
    expectSendable(drawn);
    const json = asJson(drawn);
    shown.push(wordsIn(json));
    const rest = wordsIn(json).includes('Not shown here')
      ? readPageValue(String(buttonNamed(json, 'Show the rest').value))
      : undefined;
    expect(rest === undefined || rest.page.from > page.from).toBe(true);
    page = rest?.page;
    rendered(`worst-${shown.length}-${first.open ?? 'whole'}`, json);
  }
  return shown;
}

const LONG = '<&>'.repeat(1000);

test('the longest findings are shown over pages, and what a page leaves out is counted', () => {
  const rows = Array.from({ length: 60 }, (_, index) =>
    row(
      {
        title: `Row ${index} ${LONG}`,
        because: LONG,
        fix: LONG,
        disputed: LONG,
        cites: finding({ title: 'x' }).cites,
      },
      LONG,
    ),
  );
  const pages = allPages(scorecard(rows));

  expect(pages[0]).toMatch(/Not shown here, for length: 5\d more findings\./);
  const seen = pages.join('\n');
  for (const index of [0, 1, 30, 59]) expect(seen).toContain(`*Row ${index} `);
  expect(seen).toContain('Share to channel');
});

test('500 findings give a message that can be sent', () => {
  const rows = Array.from({ length: 500 }, (_, index) => row({ title: `Row ${index}`, because: LONG }, LONG));
  const drawn = toMessage(scorecard(rows), draw());

  expectSendable(drawn);
  expect(wordsIn(asJson(drawn))).toMatch(/Not shown here, for length: 49\d more findings\./);
});

test('a fold of 1,500 lines is shown over pages, without one going missing', () => {
  const items = Array.from({ length: 1500 }, (_, index) => `Line ${index}: something nobody understood`);
  const reply = scorecard([], [{ kind: 'list', items }]);
  const seen = allPages(reply, { from: 0, open: 'met' }).join('\n');

  expect(items.filter((item) => !seen.includes(item))).toEqual([]);
});

test('one paragraph, one line and one code block of 256 KB each are sendable', () => {
  const text = 'x'.repeat(256 * 1024);
  for (const block of [
    { kind: 'text', text },
    { kind: 'note', text },
    { kind: 'code', text },
    { kind: 'list', items: [text] },
    { kind: 'heading', text },
    { kind: 'verdict', verdict: 'ready', text },
  ] as const) {
    expectSendable(toMessage({ summary: text, blocks: [block] }, draw()));
  }
  expect(allPages({ summary: text, blocks: [{ kind: 'text', text }] }).length).toBeGreaterThan(20);
});

test('more buttons than one row takes, and a command that no button takes', () => {
  const actions = Array.from(
    { length: 40 },
    (_, index) => ({ kind: 'run', label: `Run ${index}`, command: 'help' }) as const,
  );
  const reply: Reply = {
    summary: 's',
    blocks: [
      { kind: 'actions', actions: [...actions, { kind: 'run', label: 'x', command: 'x'.repeat(3000) }] },
    ],
  };

  expectSendable(toMessage(reply, draw()));
  expect(blocksOf(message(reply)).map(({ elements }) => (elements as unknown[]).length)).toEqual([25, 15]);
});

test('the result view keeps the limits of a view, and is never empty', () => {
  const rows = Array.from({ length: 200 }, (_, index) =>
    row({ title: `Row ${index}`, because: 'Short.', fix: 'Do.', cites: [] }, 'q'),
  );
  const view = toResultView(scorecard(rows), draw());

  expect(view.blocks.length).toBeLessThanOrEqual(100);
  expect(view).toMatchObject({ type: 'modal', callback_id: 'result', close: { text: 'Close' } });
  expect(toResultView({ summary: 'Nothing.', blocks: [] }, draw()).blocks).toHaveLength(1);
  rendered('result-view-worst', view);
});

test.each([['kept-id 3 whole met'], ['kept-id 0 alone not-understood'], ['kept-id 12 whole ']])(
  'the page in %j is read as it was written',
  (value) => {
    const read = readPageValue(value);

    expect(read === undefined ? undefined : pageValue(read.id, read.page)).toBe(value);
  },
);

test.each([[''], ['kept-id'], ['kept-id x whole '], ['kept-id 1 other '], ['kept-id -1 whole ']])(
  '%j is no page',
  (value) => {
    expect(readPageValue(value)).toBeUndefined();
  },
);
