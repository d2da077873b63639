import type { Checklist } from '../../checklists/checklist.ts';
import { headWords, type ReleaseName } from '../../checklists/export-words.ts';
import type { ChecklistStore } from '../../checklists/store.ts';
import { UserError } from '../../errors.ts';
import type { Change } from '../../keeping/change.ts';
import { checklistReply } from '../../replies/checklist-reply.ts';
import { type Remembered, type Reply, textReply } from '../../replies/reply.ts';
import type { Caller, Keeping, MemberAnswer, Services } from '../command.ts';

/** A request about lists that are kept: who asks, and where they are. */
export interface Asking {
  readonly services: Services;
  readonly caller: Caller;
  readonly keeping: Keeping;
  readonly store: ChecklistStore;
  readonly nameOf: ReleaseName;
  /** What the last check of the same conversation gave to remember. */
  readonly earlier?: Remembered | undefined;
}

/** Throws `UserError` on a surface that keeps no lists. */
export async function askingOf(
  services: Services,
  caller: Caller | undefined,
  earlier: Remembered | undefined,
): Promise<Asking> {
  const { keeping, knowledge } = services;
  if (keeping === undefined || caller === undefined) {
    throw new UserError('Lists are not kept here.', 'Use /hyperv checklist in a channel, or in a terminal.');
  }
  return {
    services,
    caller,
    keeping,
    store: await keeping.lists(caller.tenant),
    nameOf: (id) => knowledge.release(id)?.name ?? id,
    earlier,
  };
}

export const changeOf = ({ caller, keeping }: Asking): Change => ({
  by: caller.person,
  at: keeping.now(),
  ...(caller.delivery === undefined ? {} : { delivery: caller.delivery }),
  ...(caller.givenUp === undefined ? {} : { givenUp: caller.givenUp }),
});

/** Lists that are offered to somebody who named none. */
const OFFERED_MAX = 10;

/**
 * The list with this id. Whoever is in its channel may have it, nobody else. One that the person may not see is
 * answered like one that does not exist. Throws `UserError` for both. `offer`: which ones are named where no id is.
 */
export async function listFor(
  asking: Asking,
  id: string,
  offer: 'open' | 'closed' = 'open',
): Promise<Checklist> {
  const { store, caller } = asking;
  if (id === '') throw await noneNamed(asking, offer);
  const list = await store.find(id);
  if (list === undefined) throw notThere(id);
  if (list.channel === caller.channel) return list;
  const answer = await caller.isMember?.(list.channel);
  if (answer === 'slow') throw notTold();
  if (answer !== true) throw notThere(id);
  return list;
}

/**
 * The same for what takes a list away from its channel, or undoes what the channel had finished: membership is asked
 * for even where the command was typed in the channel. Throws `UserError`.
 */
export async function listForMember(
  asking: Asking,
  id: string,
  offer?: 'open' | 'closed',
): Promise<Checklist> {
  const { caller } = asking;
  const list = await listFor(asking, id, offer);
  const isDirect = caller.isMember !== undefined && list.channel === caller.channel && caller.direct === true;
  if (isDirect || caller.isMember === undefined) return list;
  const answer = await caller.isMember(list.channel);
  if (answer === true) return list;
  throw refusal(answer, id);
}

/** Why a person who typed a command in the channel of a list does not get it: so this tells nothing that was unknown. */
function refusal(answer: MemberAnswer, id: string): UserError {
  if (answer === 'slow') return notTold();
  if (answer === 'shared') {
    return new UserError(
      'This channel is shared with another organization, and a command does not say whose person typed it, so the bot does not do that here.',
      'The buttons of the list work.',
    );
  }
  if (answer === undefined) {
    return new UserError(
      'The bot cannot see who is in this channel, so it does not do that here.',
      'Run /invite with the name of the bot in the channel, then try again.',
    );
  }
  return notThere(id);
}

const notThere = (id: string): UserError =>
  new UserError(
    `There is no list "${id.slice(0, 40)}" in a channel that you are in.`,
    '/hyperv checklist list shows the lists of this channel.',
  );

const notTold = (): UserError =>
  new UserError(
    'Slack did not say in time who is in the channel of this list, so nothing was done.',
    'Try it again in a moment.',
  );

async function noneNamed({ store, caller, nameOf }: Asking, state: 'open' | 'closed'): Promise<UserError> {
  const lists = await store.list({ channel: caller.channel, state, limit: OFFERED_MAX });
  const named = lists.map((list) => `${list.id} (${headWords(list, nameOf)})`).join(', ');
  const word = state === 'open' ? 'Open' : 'Closed';
  return new UserError(
    'No list is named.',
    named === '' ? `None is ${state} here.` : `${word} here: ${named}.`,
  );
}

/**
 * What was just done to a list, with the list as it is now. `items`: ids of those to show; absent: all. It is stored
 * already, so nothing that fails here, or takes too long, may be taken for a change that failed.
 */
export async function shown(
  { store, caller, nameOf }: Asking,
  id: string,
  said: string,
  items?: readonly string[],
): Promise<Reply> {
  try {
    const [list, history] = await orGivenUp(Promise.all([store.find(id), store.history(id)]), caller.givenUp);
    if (list !== undefined) return checklistReply(list, history, nameOf, { said, items });
  } catch {
    // Told below: whoever asked has to know that it is stored.
  }
  return textReply(`${said} It cannot be shown now: the database did not answer, or the list is gone.`);
}

function orGivenUp<T>(reading: Promise<T>, givenUp: AbortSignal | undefined): Promise<T> {
  if (givenUp === undefined) return reading;
  const end = new Promise<never>((_, reject) => {
    const stop = (): void => reject(new Error('The time to answer is over'));
    if (givenUp.aborted) stop();
    else givenUp.addEventListener('abort', stop, { once: true });
  });
  return Promise.race([reading, end]);
}
