import type { Checklist } from '../../checklists/checklist.ts';
import { progressOf, progressWords } from '../../checklists/progress.ts';
import type { ChecklistEvent } from '../../checklists/store.ts';
import type { SlackMessage } from '../blocks.ts';
import { section } from '../drawing/elements.ts';
import { codeSpan, escapeShort } from '../escape.ts';
import { personMrkdwn } from './people.ts';

/** Lines of a notice that name an item each; with the lines around them they fit into one section. */
const ITEMS_MAX = 10;
/** Characters of an item, and of what proved it. */
const TASK_MAX = 120;

/** What is said in the thread of a list when it closes, and when a paste ticked items. `events`: those of that change. */
export function drawNotice(
  kind: 'closed' | 'proved',
  list: Checklist,
  events: readonly ChecklistEvent[],
): SlackMessage {
  const words = kind === 'closed' ? closedWords(list, events) : '';
  const proved = provedWords(list, events);
  const text = [proved, words].filter((part) => part !== '').join('\n');
  return { text, blocks: [section(text)], unfurl_links: false, unfurl_media: false };
}

function closedWords(list: Checklist, events: readonly ChecklistEvent[]): string {
  const by = personMrkdwn(events.find((event) => event.kind === 'closed')?.by);
  return `Closed by ${by}: ${progressWords(progressOf(list.items))}. ${codeSpan(`/hyperv checklist reopen ${list.id}`)} opens it again.`;
}

function provedWords(list: Checklist, events: readonly ChecklistEvent[]): string {
  const proved = events.filter(({ kind }) => kind === 'proved');
  if (proved.length === 0) return '';
  const lines = proved.slice(0, ITEMS_MAX).map(({ item, text = '' }) => {
    const task = list.items.find(({ id }) => id === item)?.do ?? '';
    return `☑ ${escapeShort(task, TASK_MAX)} ${escapeShort(text, TASK_MAX)}`;
  });
  const left = proved.length - lines.length;
  return [
    `A paste of ${personMrkdwn(proved[0]?.by)} proved:`,
    ...lines,
    ...(left > 0 ? [`and ${left} more.`] : []),
  ].join('\n');
}
