import type { Checklist, ChecklistItem } from './checklist.ts';
import { FORGOTTEN, STATE_WORDS } from './export-words.ts';

const COLUMNS: readonly (readonly [name: string, cell: (item: ChecklistItem, list: Checklist) => string])[] =
  [
    ['list', (_, list) => list.id],
    ['title', (_, list) => list.title],
    ['host', (_, list) => list.host ?? ''],
    ['release', (_, list) => list.release ?? ''],
    ['phase', ({ phase }) => phase],
    ['item', ({ id }) => id],
    ['state', ({ state }) => STATE_WORDS[state]],
    ['reason', ({ reason = '' }) => reason],
    ['by', ({ changed }) => (changed === undefined ? '' : (changed.by ?? FORGOTTEN))],
    ['at', ({ changed }) => changed?.at ?? ''],
    ['owner', ({ owner = '' }) => owner],
    ['do', (item) => item.do],
    ['why', ({ why }) => why],
    ['unverified', ({ unverified = '' }) => unverified],
    ['verify', ({ verify = '' }) => verify],
    ['notes', ({ notes }) => notes.map(({ text }) => text).join(' | ')],
    ['sources', ({ cites }) => cites.map(({ url }) => url).join(' ')],
  ];

/** The list as CSV (RFC 4180) with a header, one row for each item. */
export function toCsv(list: Checklist): string {
  const rows = [
    COLUMNS.map(([name]) => name),
    ...list.items.map((item) => COLUMNS.map(([, cell]) => cell(item, list))),
  ];
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

/** Characters that make a spreadsheet take a cell for a formula, behind blanks and in their wide forms too. */
const FORMULA = /^\s*[=+\-@|%\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;

/** Every cell is quoted, and one that would be a formula begins with an apostrophe, as OWASP advises. */
function field(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
