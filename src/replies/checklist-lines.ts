import type { Checklist, ChecklistItem } from '../checklists/checklist.ts';
import { markWords } from '../checklists/export-words.ts';
import type { Rich } from './reply.ts';

/** A list as lines: what is to do, its state, who brought it there, and the name that it is ticked by. */
export const checklistLines = ({ items }: Checklist): readonly Rich[] => items.map(lineOf);

function lineOf(item: ChecklistItem): Rich {
  return [
    { text: item.do, style: 'strong' },
    { text: ` ${stateWords(item)} ` },
    { text: item.id, style: 'code' },
  ];
}

/** `Done: U1, 2026-11-22 10:05 UTC. Owner: U2.` */
export function stateWords({ state, reason, changed, owner }: ChecklistItem): string {
  const settled = { open: 'Open', done: 'Done', 'not-applicable': 'Does not apply' }[state];
  const because = reason === undefined ? '' : ` (${reason})`;
  const who = state === 'open' || changed === undefined ? '' : `: ${markWords(changed)}`;
  return [`${settled}${because}${who}.`, ...(owner === undefined ? [] : [`Owner: ${owner}.`])].join(' ');
}
