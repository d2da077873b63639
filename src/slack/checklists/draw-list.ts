import type { Checklist, ChecklistItem } from '../../checklists/checklist.ts';
import { headWords, type ReleaseName } from '../../checklists/export-words.ts';
import { messagesOf } from '../../checklists/messages.ts';
import { progressBar, progressOf, progressWords } from '../../checklists/progress.ts';
import type { SlackMessage } from '../blocks.ts';
import { button, context, header, type SlackBlock, section } from '../drawing/elements.ts';
import { codeSpan, escapeShort, shorten } from '../escape.ts';
import { BLOCKS_TEXT_MAX, FALLBACK_TEXT_MAX } from '../limits.ts';
import { ACTION } from '../names.ts';
import { type ItemPress, pressValue } from './item-press.ts';
import { markMrkdwn, stateMrkdwn } from './people.ts';

/** Characters kept for what stands around the items, and for the buttons of one. */
const FRAME_MAX = 700;
const BUTTONS_MAX = 40;
const TASK_SHARE = 0.5;

/** A message of a list as the list is now; `undefined`: it has no message of this number. */
export function drawListMessage(
  list: Checklist,
  number: number,
  nameOf: ReleaseName,
): SlackMessage | undefined {
  const message = messagesOf(list.items).find((one) => one.number === number);
  if (message === undefined) return undefined;
  const room = Math.floor((BLOCKS_TEXT_MAX - FRAME_MAX) / Math.max(1, message.items.length)) - BUTTONS_MAX;
  const top =
    number === 0
      ? headBlocks(list, nameOf)
      : [header(message.phase ?? ''), context(progressLine(message.items))];
  const blocks = [
    ...top,
    ...message.items.flatMap((item, index) => {
      const before = message.items[index - 1]?.phase;
      const phase = number === 0 && item.phase !== before ? item.phase : undefined;
      return itemBlocks(list, item, { index, room, phase });
    }),
  ];
  return { text: fallback(list, message.items, nameOf), blocks, unfurl_links: false, unfurl_media: false };
}

function headBlocks(list: Checklist, nameOf: ReleaseName): readonly SlackBlock[] {
  const long = messagesOf(list.items).length > 1 ? ' The items stand in the thread.' : '';
  const closed =
    list.closed === undefined
      ? ''
      : ` Closed by ${markMrkdwn(list.closed)}; ${codeSpan(`/hyperv checklist reopen ${list.id}`)} opens it again.`;
  return [
    header(headWords(list, nameOf)),
    context(`${progressLine(list.items)}. List ${codeSpan(list.id)}.${long}${closed}`),
  ];
}

const progressLine = (items: readonly ChecklistItem[]): string => {
  const progress = progressOf(items);
  return `${progressBar(progress)} ${progressWords(progress)}`;
};

const MARKS = { open: '☐', done: '☑', 'not-applicable': '⊘' } as const;

interface ItemPlace {
  readonly index: number;
  /** Characters of text that the item may take. */
  readonly room: number;
  /** The phase that begins with it. */
  readonly phase: string | undefined;
}

function itemBlocks(
  list: Checklist,
  item: ChecklistItem,
  { index, room, phase }: ItemPlace,
): readonly SlackBlock[] {
  const title = phase === undefined ? '' : `_${escapeShort(phase, 60)}_\n`;
  const task = escapeShort(item.do, Math.floor(room * TASK_SHARE));
  const words = item.state === 'open' ? `*${task}*` : task;
  const below = stateMrkdwn(item, room - task.length - title.length - 10);
  const text = `${title}${MARKS[item.state]} ${words}${below === '' ? '' : `\n${below}`}`;
  if (list.closed !== undefined) return [section(text)];
  const press = { list: list.id, item: item.id };
  return [
    section(text),
    { type: 'actions', elements: [toggle(press, item, index), ...more(press, item, index)] },
  ];
}

type Press = Pick<ItemPress, 'list' | 'item'>;

function toggle(press: Press, item: ChecklistItem, number: number): ReturnType<typeof button> {
  const isOpen = item.state === 'open';
  return button({
    action: ACTION.tick,
    number,
    text: isOpen ? 'Done' : 'Open again',
    value: pressValue({ ...press, to: isOpen ? 'done' : 'open' }),
    label: `${isOpen ? 'Done' : 'Open again'}: ${item.do}`,
  });
}

function more(press: Press, item: ChecklistItem, number: number): readonly ReturnType<typeof button>[] {
  const take = button({
    action: ACTION.take,
    number,
    text: 'Take',
    value: pressValue(press),
    label: `Take: ${item.do}`,
  });
  const details = button({
    action: ACTION.item,
    number,
    text: 'More',
    value: pressValue(press),
    label: `Why, how to verify, and more: ${item.do}`,
  });
  return item.owner === undefined ? [take, details] : [details];
}

function fallback(list: Checklist, items: readonly ChecklistItem[], nameOf: ReleaseName): string {
  const lines = items.map(({ state, do: task }) => `${MARKS[state]} ${task}`);
  const words = [`${headWords(list, nameOf)}: ${progressWords(progressOf(list.items))}.`, ...lines].join(
    '\n',
  );
  return escapeShort(shorten(words, FALLBACK_TEXT_MAX), FALLBACK_TEXT_MAX);
}
