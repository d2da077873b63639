import { toCsv } from '../../checklists/export-csv.ts';
import { toJson } from '../../checklists/export-json.ts';
import { toMarkdown } from '../../checklists/export-markdown.ts';
import { visibleChannels } from '../../checklists/visible-channels.ts';
import { UserError } from '../../errors.ts';
import { checklistReply, checklistsReply } from '../../replies/checklist-reply.ts';
import type { Reply } from '../../replies/reply.ts';
import { splitFirstWord } from '../first-word.ts';
import { type Asking, listFor, listForMember } from './asking.ts';

const LISTS_MAX = 20;
/** Lists that are looked at where not all of them may be seen. */
const LOOKED_AT_MAX = 40;

const WORDS = ['here', 'mine', 'open', 'done'];

/** `list [here] [mine] [open | done]`: the lists of this channel, or those of the person in all channels of theirs. */
export async function listLists(rest: string, { store, caller, nameOf }: Asking): Promise<Reply> {
  const words = readWords(rest);
  const state = words.includes('open') ? 'open' : words.includes('done') ? 'closed' : undefined;
  const isMine = words.includes('mine');
  const everywhere = isMine && !words.includes('here');
  const lists = await store.list({
    ...(everywhere ? {} : { channel: caller.channel }),
    ...(isMine ? { person: caller.person } : {}),
    ...(state === undefined ? {} : { state }),
    limit: everywhere ? LOOKED_AT_MAX : LISTS_MAX,
  });
  const which = [
    everywhere ? 'of every channel that you are in' : 'of this channel',
    ...words.filter((word) => word !== 'here'),
  ].join(', ');
  if (!everywhere) return checklistsReply(lists, which, nameOf);
  const isMember = async (channel: string): Promise<unknown> =>
    channel === caller.channel || caller.isMember?.(channel);
  const allowed = await visibleChannels(lists, isMember);
  const seen = lists.filter(({ channel }) => allowed.has(channel)).slice(0, LISTS_MAX);
  return checklistsReply(seen, which, nameOf);
}

/** Throws `UserError` for words that choose nothing, or contradict each other. */
function readWords(rest: string): readonly string[] {
  const words = rest
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const unknown = words.find((word) => !WORDS.includes(word));
  if (unknown !== undefined) {
    throw new UserError(
      `"${unknown.slice(0, 40)}" does not choose lists.`,
      'Write here, mine, open or done, or nothing.',
    );
  }
  if (words.includes('open') && words.includes('done'))
    throw new UserError('No list is both open and done: write one of the two, or neither for all.');
  return words;
}

/** `open ID`: the whole list. */
export async function openList(rest: string, asking: Asking): Promise<Reply> {
  const list = await listFor(asking, splitFirstWord(rest).word);
  return checklistReply(list, await asking.store.history(list.id), asking.nameOf);
}

/** `export ID markdown | csv | json`: a text to keep elsewhere. */
export async function exportList(rest: string, asking: Asking): Promise<Reply> {
  const { word: id, rest: behind } = splitFirstWord(rest);
  const list = await listForMember(asking, id);
  const form = splitFirstWord(behind).word.toLowerCase() || 'markdown';
  const data = toJson(list, await asking.store.history(id));
  const forms: Readonly<Record<string, readonly [ending: string, text: () => string]>> = {
    markdown: ['md', () => toMarkdown(list, asking.nameOf)],
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
