import type { Outcome } from '../../checklists/store.ts';
import { cleanWords, NOTE_MAX, REASON_MAX } from '../../checklists/words.ts';
import { UserError } from '../../errors.ts';
import { type Reply, textReply } from '../../replies/reply.ts';
import { splitFirstWord } from '../first-word.ts';
import { type Asking, changeOf, listFor, listForMember, shown } from './asking.ts';

/** What a verb does to an item; `words`: what follows the name of the item. */
type ItemVerb = (asking: Asking, id: string, item: string, words: string) => Promise<Outcome>;

/** The verbs that a terminal has in the place of buttons. */
export const ITEM_VERBS: Readonly<Record<string, ItemVerb>> = {
  tick: (asking, id, item) => asking.store.setState(id, item, { kind: 'done' }, changeOf(asking)),
  untick: (asking, id, item) => asking.store.setState(id, item, { kind: 'open' }, changeOf(asking)),
  skip(asking, id, item, words) {
    const reason = needed(cleanWords(words, REASON_MAX), 'a reason');
    return asking.store.setState(id, item, { kind: 'not-applicable', reason }, changeOf(asking));
  },
  take: (asking, id, item, words) =>
    asking.store.setOwner(id, item, personOf(words, asking), changeOf(asking)),
  drop: (asking, id, item) => asking.store.setOwner(id, item, undefined, changeOf(asking)),
  note: (asking, id, item, words) =>
    asking.store.addNote(id, item, needed(cleanWords(words, NOTE_MAX), 'a text'), changeOf(asking)),
};

const PERSON_MAX = 60;

/**
 * Who is to have an item: whoever asks, or the person named. Slack hands over a mention as it was typed, without the id
 * of the person; a terminal knows people by their names alone.
 */
function personOf(words: string, { caller }: Asking): string {
  const name = cleanWords(words, PERSON_MAX);
  if (name === '' || /^me$/i.test(name)) return caller.person;
  const [, id] = /^<@([UW][A-Z0-9]+)(?:\|[^>]*)?>$/.exec(name) ?? [];
  if (id !== undefined) return id;
  if (caller.showing === 'nowhere') return name.replace(/^@/, '');
  throw new UserError(
    `Slack does not tell the bot who "${name}" is, so the item was not given away.`,
    'Press More at the item and choose its owner there.',
  );
}

function needed(words: string, what: string): string {
  if (words !== '') return words;
  throw new UserError(`Behind the name of the item there must be ${what}.`);
}

/** `tick ID ITEM`, `skip ID ITEM REASON` … */
export async function changeItem(verb: ItemVerb, rest: string, asking: Asking): Promise<Reply> {
  const { word: id, rest: behind } = splitFirstWord(rest);
  const list = await listFor(asking, id);
  const { word: item, rest: words } = splitFirstWord(behind);
  if (!list.items.some((one) => one.id === item)) {
    throw new UserError(
      item === '' ? 'No item is named.' : `"${item.slice(0, 40)}" is not an item of this list.`,
      `Items: ${list.items.map((one) => one.id).join(', ')}.`,
    );
  }
  return answer(asking, id, await verb(asking, id, item, words), [item]);
}

/** `close ID` and `reopen ID`. */
export async function changeWhole(verb: 'close' | 'reopen', rest: string, asking: Asking): Promise<Reply> {
  const { word: id } = splitFirstWord(rest);
  await (verb === 'reopen' ? listForMember(asking, id, 'closed') : listFor(asking, id));
  return answer(asking, id, await asking.store[verb](id, changeOf(asking)), []);
}

/** `repost ID`: has the messages of a list tried again that Slack refused. */
export async function repostList(rest: string, asking: Asking): Promise<Reply> {
  const { word: id } = splitFirstWord(rest);
  await listFor(asking, id);
  const outcome = await asking.store.repost(id, changeOf(asking));
  if (outcome === 'unknown') throw new UserError('The list is gone.');
  if (outcome === 'unchanged') throw new UserError('No messages show this list.');
  return {
    ...textReply(
      `The messages of the list ${id} are brought up to date; those that are gone are posted anew.`,
    ),
    posting: id,
  };
}

const SAID: Readonly<Record<Exclude<Outcome, 'closed' | 'unknown'>, string>> = {
  changed: 'Saved.',
  completed: 'Saved. Nothing is open any more, so the list is closed.',
  unchanged: 'It was so already.',
  duplicate: 'Saved already.',
};

/** `items`: ids of those that it was about. */
function answer(asking: Asking, id: string, outcome: Outcome, items: readonly string[]): Promise<Reply> {
  if (outcome === 'closed')
    throw new UserError('The list is closed.', `/hyperv checklist reopen ${id} opens it again.`);
  if (outcome === 'unknown') throw new UserError('The list is gone.');
  return shown(asking, id, SAID[outcome], items);
}
