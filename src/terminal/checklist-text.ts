import type { Checklist, ChecklistItem } from '../checklists/checklist.ts';
import { FORGOTTEN, phasesOf, timeWords } from '../checklists/export-words.ts';
import { stateWords } from '../replies/checklist-lines.ts';
import { wrap } from './wrap.ts';

const BOXES = { open: '[ ]', done: '[x]', 'not-applicable': '[-]' } as const;
const INDENT = ' '.repeat(6);
const ROW_INDENT = ' '.repeat(14);

/** A list with its boxes, phase by phase. */
export function checklistText({ items }: Checklist, width: number): string {
  return phasesOf(items)
    .map(({ phase, items: inside }) => [phase, ...inside.map((item) => itemText(item, width))].join('\n'))
    .join('\n\n');
}

function itemText(item: ChecklistItem, width: number): string {
  const { state, id, why, unverified, verify, cites, notes, owner } = item;
  const rows: readonly (readonly [label: string, text: string])[] = [
    ['Name', id],
    ['Why', unverified === undefined ? why : `${why} Unverified: ${unverified}`],
    ...(verify === undefined ? [] : ([['Verify', verify]] as const)),
    ...(state === 'open' && owner === undefined ? [] : ([['State', stateWords(item)]] as const)),
    ...notes.map(({ by = FORGOTTEN, at, text }) => ['Note', `${text} (${by}, ${timeWords(at)})`] as const),
    ...cites.map(({ title, where, url }) => ['Source', `${title}, ${where} ${url}`] as const),
  ];
  return [
    wrap(`  ${BOXES[state]} ${item.do}`, width, INDENT),
    ...rows.map(([label, text]) => wrap(`${INDENT}${`${label}:`.padEnd(8)}${text}`, width, ROW_INDENT)),
  ].join('\n');
}
