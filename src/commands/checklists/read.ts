import { toCsv } from '../../checklists/export-csv.ts';
import { toJson } from '../../checklists/export-json.ts';
import { toMarkdown } from '../../checklists/export-markdown.ts';
import type { ChecklistFilter } from '../../checklists/store.ts';
import { UserError } from '../../errors.ts';
import { checklistReply, checklistsReply } from '../../replies/checklist-reply.ts';
import type { Reply } from '../../replies/reply.ts';
import { splitFirstWord } from '../first-word.ts';
import { type Asking, listFor, listForMember } from './asking.ts';

const LISTS_MAX = 20;

/** `list [mine] [open | done]`: the lists of this channel, or those of the person in it. */
export async function listLists(rest: string, { store, caller }: Asking): Promise<Reply> {
  const words = rest
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const unknown = words.find((word) => !['here', 'mine', 'open', 'done'].includes(word));
  if (unknown !== undefined) {
    throw new UserError(
      `"${unknown.slice(0, 40)}" does not choose lists.`,
      'Write here, mine, open or done, or nothing.',
    );
  }
  const state = words.includes('open') ? 'open' : words.includes('done') ? 'closed' : undefined;
  const filter: ChecklistFilter = {
    channel: caller.channel,
    ...(words.includes('mine') ? { person: caller.person } : {}),
    ...(state === undefined ? {} : { state }),
    limit: LISTS_MAX,
  };
  const which = ['of this channel', ...words.filter((word) => word !== 'here')].join(', ');
  return checklistsReply(await store.list(filter), which);
}

/** `open ID`: the whole list. */
export async function openList(rest: string, asking: Asking): Promise<Reply> {
  const list = await listFor(asking, splitFirstWord(rest).word);
  return checklistReply(list, await asking.store.history(list.id));
}

/** `export ID markdown | csv | json`: a text to keep elsewhere. */
export async function exportList(rest: string, asking: Asking): Promise<Reply> {
  const { word: id, rest: behind } = splitFirstWord(rest);
  const list = await listForMember(asking, id);
  const form = splitFirstWord(behind).word.toLowerCase() || 'markdown';
  const data = toJson(list, await asking.store.history(id));
  const forms: Readonly<Record<string, readonly [ending: string, text: () => string]>> = {
    markdown: ['md', () => toMarkdown(list)],
    csv: ['csv', () => toCsv(list)],
    json: ['json', () => `${JSON.stringify(data, undefined, 2)}\n`],
  };
  const [ending, write] = Object.hasOwn(forms, form) ? (forms[form] ?? []) : [];
  if (write === undefined) {
    throw new UserError(`"${form.slice(0, 40)}" is not a form to export.`, 'Write markdown, csv or json.');
  }
  const text = write();
  return {
    summary: `The list ${id} as ${form}.`,
    blocks: [{ kind: 'code', text: text.trimEnd() }],
    file: { name: `checklist-${id}.${ending}`, text, list: id },
    data: () => data,
  };
}
