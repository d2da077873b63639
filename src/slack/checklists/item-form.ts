import type { types } from '@slack/bolt';
import type { Checklist, ChecklistItem } from '../../checklists/checklist.ts';
import { NOTE_MAX, REASON_MAX } from '../../checklists/words.ts';
import { plain, section } from '../drawing/elements.ts';
import { codeSpan, escapeShort, link } from '../escape.ts';
import { SECTION_TEXT_MAX, VIEW_TITLE_MAX } from '../limits.ts';
import { VIEW } from '../names.ts';
import { NOTICE, type Notice } from '../notices.ts';
import { openView } from '../open-view.ts';
import type { Parts } from '../parts.ts';
import type { Pressed } from '../routes.ts';
import type { AllowedPress } from './item-buttons.ts';
import { type ItemPress, pressValue } from './item-press.ts';
import { markMrkdwn } from './people.ts';

/** The fields of the form, by block and action id alike. */
export const FIELD = { reason: 'reason', owner: 'owner', note: 'note' } as const;

const NOTES_MAX = 8;
const LABEL = 'Save';

/** Opens the form of an item, or gives the sentence that says why not. */
export async function openItemForm(
  pressed: Pressed,
  press: AllowedPress,
  { log }: Parts,
): Promise<Notice | undefined> {
  const list = await press.store.find(press.list);
  const item = list?.items.find(({ id }) => id === press.item);
  if (list === undefined || item === undefined) return NOTICE.listNotYours;
  const opened = await openView(pressed.client, pressed.body.trigger_id, itemView(list, item), log);
  return opened ? undefined : NOTICE.noItemForm;
}

/** All about an item, and what can be said about it beside "Done". */
export function itemView(list: Checklist, item: ChecklistItem): types.ModalView {
  const { unverified, verify, cites, notes, changed } = item;
  const parts = [
    `*${escapeShort(item.do, 1000)}*`,
    escapeShort(item.why, 1000),
    ...(unverified === undefined ? [] : [`_Unverified:_ ${escapeShort(unverified, 500)}`]),
    ...(verify === undefined ? [] : [`Verify: ${codeSpan(verify)}`]),
    ...cites.map(({ url, title, where }) => `Source: ${link(url, title)}, ${escapeShort(where, 200)}`),
    ...(changed === undefined ? [] : [`Last change: ${markMrkdwn(changed)}`]),
    ...notes
      .slice(-NOTES_MAX)
      .map((note) => `Note: ${escapeShort(note.text, NOTE_MAX)} (${markMrkdwn(note)})`),
  ];
  return {
    type: 'modal',
    callback_id: VIEW.item,
    title: plain(list.title, VIEW_TITLE_MAX),
    close: plain('Close', VIEW_TITLE_MAX),
    private_metadata: pressValue({ list: list.id, item: item.id, ...shownOwner(item) }),
    ...(list.closed === undefined
      ? { submit: plain(LABEL, VIEW_TITLE_MAX), blocks: [...sections(parts), ...fields(item)] }
      : { blocks: sections(parts) }),
  };
}

/** Paragraphs, as many in a section as it takes. */
function sections(parts: readonly string[]): types.KnownBlock[] {
  const packs: string[] = [];
  for (const part of parts) {
    const last = packs.at(-1);
    if (last === undefined || last.length + part.length + 1 > SECTION_TEXT_MAX) packs.push(part);
    else packs[packs.length - 1] = `${last}\n${part}`;
  }
  return packs.map((text) => section(text));
}

/** The owner as the form shows one: whom Slack does not know it cannot show, and so nobody can take the item from. */
const shownOwner = ({ owner }: ChecklistItem): Pick<ItemPress, 'owner'> =>
  owner !== undefined && /^[UW][A-Z0-9]+$/.test(owner) ? { owner } : {};

function fields(item: ChecklistItem): types.KnownBlock[] {
  const { owner } = shownOwner(item);
  return [
    {
      type: 'input',
      block_id: FIELD.owner,
      optional: true,
      label: plain('Owner', VIEW_TITLE_MAX),
      element: {
        type: 'users_select',
        action_id: FIELD.owner,
        ...(owner === undefined ? {} : { initial_user: owner }),
      },
    },
    textField(FIELD.reason, 'Does not apply, because', REASON_MAX),
    textField(FIELD.note, 'Add a note', NOTE_MAX),
  ];
}

const textField = (id: string, label: string, max: number): types.InputBlock => ({
  type: 'input',
  block_id: id,
  optional: true,
  label: plain(label, VIEW_TITLE_MAX),
  element: { type: 'plain_text_input', action_id: id, max_length: max },
});
