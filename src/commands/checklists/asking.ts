import type { Checklist } from '../../checklists/checklist.ts';
import type { ChecklistStore } from '../../checklists/store.ts';
import { UserError } from '../../errors.ts';
import type { Change } from '../../keeping/change.ts';
import { checklistReply } from '../../replies/checklist-reply.ts';
import type { Remembered, Reply } from '../../replies/reply.ts';
import type { Caller, Keeping, Services } from '../command.ts';

/** A request about lists that are kept: who asks, and where they are. */
export interface Asking {
  readonly services: Services;
  readonly caller: Caller;
  readonly keeping: Keeping;
  readonly store: ChecklistStore;
  /** What the last check of the same conversation gave to remember. */
  readonly earlier?: Remembered | undefined;
}

/** Throws `UserError` on a surface that keeps no lists. */
export async function askingOf(
  services: Services,
  caller: Caller | undefined,
  earlier: Remembered | undefined,
): Promise<Asking> {
  const { keeping } = services;
  if (keeping === undefined || caller === undefined) {
    throw new UserError('Lists are not kept here.', 'Use /hyperv checklist in a channel, or in a terminal.');
  }
  return { services, caller, keeping, store: await keeping.lists(caller.tenant), earlier };
}

export const changeOf = ({ caller, keeping }: Asking): Change => ({
  by: caller.person,
  at: keeping.now(),
  ...(caller.delivery === undefined ? {} : { delivery: caller.delivery }),
  ...(caller.givenUp === undefined ? {} : { givenUp: caller.givenUp }),
});

/**
 * The list with this id. Whoever is in its channel may have it, nobody else. One that the person may not see is
 * answered like one that does not exist. Throws `UserError` for both.
 */
export async function listFor({ store, caller }: Asking, id: string): Promise<Checklist> {
  const list = id === '' ? undefined : await store.find(id);
  const allowed =
    list !== undefined &&
    (list.channel === caller.channel || (await caller.isMember?.(list.channel)) === true);
  if (list === undefined || !allowed) throw notThere(id);
  return list;
}

/**
 * The same for what takes a list away from its channel, or undoes what the channel had finished: membership is asked
 * for even where the command was typed in the channel. Throws `UserError`.
 */
export async function listForMember(asking: Asking, id: string): Promise<Checklist> {
  const { caller } = asking;
  const list = await listFor(asking, id);
  const isDirect = caller.isMember !== undefined && list.channel === caller.channel && caller.direct === true;
  const isMember = isDirect || (caller.isMember === undefined ? true : await caller.isMember(list.channel));
  if (isMember === true) return list;
  // It was typed in the channel, so this tells nobody what was not known.
  if (isMember === undefined) {
    throw new UserError(
      'The bot cannot see who is in this channel, so it does not do that here.',
      'Run /invite with the name of the bot in the channel, then try again.',
    );
  }
  throw notThere(id);
}

const notThere = (id: string): UserError =>
  new UserError(
    `There is no list "${id.slice(0, 40)}" in a channel that you are in.`,
    '/hyperv checklist list shows the lists of this channel.',
  );

/** The list as it is now, below what was just done to it. */
export async function shown({ store }: Asking, id: string, said: string): Promise<Reply> {
  const list = await store.find(id);
  if (list === undefined) throw new Error('A list that was just changed is gone');
  return checklistReply(list, await store.history(id), said);
}
