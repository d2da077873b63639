import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv } from '../../src/checklists/export-csv.ts';
import { toJson } from '../../src/checklists/export-json.ts';
import { toMarkdown } from '../../src/checklists/export-markdown.ts';
import { AT, listOf, openItem } from './lists.ts';

const LIST = listOf(
  [
    openItem('a', {
      state: 'done',
      changed: { by: 'U2', at: AT },
      verify: 'Get-VM | fl `*`',
      owner: 'U3',
      notes: [{ by: 'the_admin', at: AT, text: 'see <!channel> and [x](y)' }],
    }),
    openItem('b', { phase: 'Second', state: 'not-applicable', reason: 'no SAN', changed: { at: AT } }),
    openItem('c', { phase: 'Second', unverified: 'From experience.' }),
  ],
  { host: 'HV_01', release: 'ws2022' },
);
const nameOf = (id: string): string => id.replace('ws', 'Windows Server ');

test('Markdown has boxes, phases, who and when', () => {
  expect(toMarkdown(LIST, nameOf)).toBe(`# Host bring-up · HV\\_01 · Windows Server 2022

1 of 3 done, 1 does not apply, 1 open. Made: U1, 2026-11-22 10:05 UTC.

## First

- [x] Do a.
  - Why: Because of a.
  - Verify: \`\` Get-VM | fl \`*\` \`\`
  - Done (U2, 2026-11-22 10:05 UTC)
  - Owner: U3
  - Note, the\\_admin, 2026-11-22 10:05 UTC: see \\<!channel\\> and \\[x\\](y)
  - Source: [A page](<https://example.com/>), top

## Second

- [x] ~~Do b.~~
  - Why: Because of b.
  - Does not apply: no SAN (somebody, 2026-11-22 10:05 UTC)
  - Source: [A page](<https://example.com/>), top
- [ ] Do c.
  - Why: Because of c.
  - Unverified: From experience.
  - Source: [A page](<https://example.com/>), top
`);
});

test('Markdown of a closed list says who closed it', () => {
  expect(toMarkdown(listOf([openItem('a')], { closed: { by: 'U5', at: AT } }), nameOf)).toContain(
    'Closed: U5, 2026-11-22 10:05 UTC.',
  );
});

test('CSV has a header and a row for each item', () => {
  const [header, first, second, third, end] = toCsv(LIST).split('\r\n');
  expect(header).toBe(
    '"list","title","host","release","phase","item","state","reason","by","at","owner","do","why","unverified","verify","notes","sources"',
  );
  expect(first).toContain('"a","done","","U2","2026-11-22T10:05:00.000Z","U3","Do a."');
  expect(second).toContain('"b","not applicable","no SAN","somebody"');
  expect(third).toContain('"c","open","","","",""');
  expect(third).toContain('"Because of c.","From experience."');
  expect(end).toBe('');
});

test.for([['=1+1'], ['+1'], ['-1'], ['@SUM(A1)'], ['\t=1'], ['  =1'], ['\r=1'], ['|cmd'], ['＝1']])(
  'CSV never holds the formula %j',
  ([text = '']) => {
    const csv = toCsv(listOf([openItem('a', { notes: [{ at: AT, text }] })]));
    expect(csv).toContain(`"'${text}"`);
  },
);

test('CSV comes back cell by cell, whatever people write', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const [, row = []] = readCsv(toCsv(listOf([openItem('a', { reason: text })])));
      expect(row).toHaveLength(17);
      expect([text, `'${text}`]).toContain(row[7]);
    }),
  );
});

/** The rows of a CSV text by RFC 4180. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted = '', end] of text.matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows;
}

test('JSON says what is absent', () => {
  const data = toJson(LIST, [{ kind: 'created', by: 'U1', at: AT }]);
  expect(data).toMatchObject({
    schema: 1,
    template: null,
    host: 'HV_01',
    closed: null,
    progress: { total: 3, done: 1, notApplicable: 1, open: 1 },
    history: [{ kind: 'created' }],
  });
  expect(JSON.parse(JSON.stringify(data))).toEqual(data);
});
