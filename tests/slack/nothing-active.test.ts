import { describe, expect, test } from 'vitest';
import { createBot } from '../../src/bot.ts';
import { toCsv } from '../../src/checklists/export-csv.ts';
import { toJson } from '../../src/checklists/export-json.ts';
import { toMarkdown } from '../../src/checklists/export-markdown.ts';
import { progressOf } from '../../src/checklists/progress.ts';
import { cleanWords } from '../../src/checklists/words.ts';
import { commands } from '../../src/commands/index.ts';
import { toSvg } from '../../src/pictures/to-svg.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { toMessage, toResultView } from '../../src/slack/blocks.ts';
import { drawListMessage } from '../../src/slack/checklists/draw-list.ts';
import { drawNotice } from '../../src/slack/checklists/draw-notice.ts';
import { homeListBlocks } from '../../src/slack/checklists/home-lists.ts';
import { itemView } from '../../src/slack/checklists/item-form.ts';
import { askWithFiles } from '../../src/slack/files/ask-with-files.ts';
import { homeView } from '../../src/slack/home.ts';
import { toText } from '../../src/terminal/text.ts';
import { knowledge } from '../base.ts';
import { AT, listOf, openItem } from '../checklists/lists.ts';
import { activeIn, HOSTILE, HOSTILE_LINE } from './support/inactive.ts';
import { SYSTEMINFO } from './support/systeminfo.ts';

const nameOf = (id: string): string => id;
const bot = createBot({ knowledge, today: () => '2026-11-22' }, (error) => {
  throw error;
});

/** Every form that Slack and a terminal give a reply: whole, and with each fold open. */
function formsOf(reply: Reply): readonly unknown[] {
  const folds = reply.blocks.flatMap((block) => (block.kind === 'fold' ? [block.id] : []));
  const pages = [{ from: 0 }, ...folds.map((open) => ({ from: 0, open }))];
  return pages.flatMap((page) => {
    const drawing = { id: 'kept-id', page, share: true, lists: true } as const;
    return [toMessage(reply, drawing), toResultView(reply, drawing)];
  });
}

/** What of it would do something, in Slack or in a terminal. */
const activeOf = (reply: Reply): readonly string[] => [
  ...formsOf(reply).flatMap((form) => activeIn(form)),
  ...(toText(reply, { openFolds: true }).match(/[\u001B\u0007\u202A-\u202E\u2066-\u2069]/) ?? []),
];

/** A report in which every value is followed by the hostile line. */
const REPORT = SYSTEMINFO.split('\n')
  .map((line) => (line.includes(':') ? `${line} ${HOSTILE_LINE}` : line))
  .join('\n');

const MACHINES = `${SYSTEMINFO}\n=====\n${REPORT.replace('HV-LAB-07', 'HV-LAB-08')}`;

test.each([
  ['a report', `check ${REPORT}`],
  ['a line of words', `check R730 256 GB ${HOSTILE_LINE}`],
  ['pairs', `check ${HOSTILE.map((piece, index) => `ram${index}="${piece}" os="${piece}"`).join('\n')}`],
  ['JSON', `check ${JSON.stringify({ CsName: HOSTILE_LINE, CsModel: HOSTILE_LINE, OsName: HOSTILE_LINE })}`],
  ['several machines', `check ${MACHINES}`],
  ['every release', `check for every release ${REPORT}`],
  ['a question', `ask ${HOSTILE_LINE} on 2022?`],
  ['a word that is no command', HOSTILE_LINE],
  ['a rule that is none', `why ${HOSTILE_LINE}`],
  ['a thing to explain', `explain ${HOSTILE_LINE}`],
  ['a limit', `limits ${HOSTILE_LINE} 2022`],
  ['a release that is none', `compare ${HOSTILE_LINE}`],
  ['a size', `size 40 VMs x 4 vCPU x 8 GB on 3 hosts of 2x32 cores 512 GB ${HOSTILE_LINE}`],
  ['a network', `network 4 nics iscsi 2022 ${HOSTILE_LINE}`],
  ['an upgrade', `upgrade 2012 R2 cluster to 2025 ${HOSTILE_LINE}`],
  ['a pair', `pair Xeon Gold 6338 2022 ${HOSTILE_LINE} and EPYC 7543 2025`],
  ['two pastes of a host', `drift ${SYSTEMINFO}\n=====\n${REPORT}`],
  ['a setup', `practices Name : ${HOSTILE_LINE}\nState : Paused\nVersion : 9.0\nGeneration : 2`],
  ['a receipt', `replay ${HOSTILE_LINE}`],
])('%s notifies nobody, links nowhere and turns no words around', async (_, text) => {
  expect(activeOf(await bot.handle({ text }))).toEqual([]);
});

test('neither does the name of a file', async () => {
  const files = { texts: [], leftOut: HOSTILE.map((name) => ({ name, refusal: 'not-text' as const })) };

  expect(activeOf(await askWithFiles(bot, { text: '', files }))).toEqual([]);
});

test('a picture holds no other element and no other words than its own', async () => {
  for (const text of [`check ${REPORT}`, `network 4 nics iscsi 2022 ${HOSTILE_LINE}`]) {
    const picture = (await bot.handle({ text })).picture?.draw();
    if (picture === undefined) throw new Error('no picture');
    const elements = [...toSvg(picture, 'light').matchAll(/<([^\s/>]+)/g)].map((match) => match[1]);
    expect(new Set(elements)).toEqual(
      new Set(['svg', 'title', 'rect', 'text', ...(elements.includes('polyline') ? ['polyline'] : [])]),
    );
    expect(activeIn({ type: 'plain_text', text: picture.alt })).toEqual([]);
  }
});

describe('what people write on a list', () => {
  const written = cleanWords(HOSTILE_LINE, 300);
  const item = openItem('a', {
    do: HOSTILE_LINE,
    why: HOSTILE_LINE,
    phase: HOSTILE_LINE,
    verify: HOSTILE_LINE,
    unverified: HOSTILE_LINE,
    owner: HOSTILE_LINE,
    notes: [{ by: HOSTILE_LINE, at: AT, text: HOSTILE_LINE }],
  });
  const settled = openItem('b', { state: 'done', reason: HOSTILE_LINE, changed: { by: 'U0EVE', at: AT } });
  const list = listOf([item, settled], { title: HOSTILE_LINE, host: HOSTILE_LINE, id: 'l1' });
  const genuine = { ids: ['@U0EVE', '@U1', '#C1', 'https://example.com/'] };

  test('is inactive in its message, its form, the notices and on the Home tab', () => {
    const closed = { ...list, closed: { by: 'U0EVE', at: AT } };
    const events = [
      { kind: 'proved' as const, item: 'a', by: 'U0EVE', at: AT, text: HOSTILE_LINE, version: 1 },
    ];
    const summary = { ...list, progress: progressOf(list.items), changedAt: AT };
    for (const drawn of [
      drawListMessage(list, 0, nameOf),
      drawListMessage(closed, 0, nameOf),
      itemView(list, item),
      itemView(closed, item),
      drawNotice('proved', list, events),
      drawNotice('closed', closed, events),
      homeView(commands, homeListBlocks({ mine: [summary], recent: [] }, nameOf)),
    ])
      expect(activeIn(drawn, genuine)).toEqual([]);
  });

  test('is stored without what turns words around, and so is every export of it', () => {
    const stored = listOf([openItem('a', { notes: [{ by: 'U1', at: AT, text: written }] })], {
      host: written,
    });
    for (const text of [
      written,
      toCsv(stored),
      toMarkdown(stored, nameOf),
      JSON.stringify(toJson(stored, [])),
    ])
      expect(text).not.toMatch(/[\u001B\u0007\u061C\u200E\u202A-\u202E\u2066-\u2069]/);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\u202E=1+1', '\u200E=cmd|x', '\u0007=1'])(
    'is no formula in a spreadsheet: %j',
    (text) => {
      const host = cleanWords(text, 60);
      const row = toCsv(listOf([openItem('a')], { host })).split('\r\n')[1] ?? '';

      expect(row.split(',')[2]).toMatch(/^"'/);
    },
  );

  test('is no markup in Markdown', () => {
    const noted = openItem('a', { ...item, notes: [{ by: 'U1', at: AT, text: HOSTILE_LINE }] });
    // A span of code is none, however many backticks are in it.
    const markdown = toMarkdown({ ...list, items: [noted, settled] }, nameOf).replace(/(`+) .*? \1/g, '');

    expect(markdown.replaceAll('(<https://example.com/>)', '')).not.toMatch(/(?<!\\)<[!@#h]/);
    expect(markdown).not.toMatch(/@(?:channel|here|everyone)/);
  });
});
