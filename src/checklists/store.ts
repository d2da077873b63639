import type { Change } from '../keeping/change.ts';
import type { Checklist, ChecklistHead, Mark, NewChecklist, StateKind } from './checklist.ts';
import type { Progress } from './progress.ts';
import type { ProvedItem } from './proved-items.ts';

/**
 * What became of a change.
 * - `changed`: it is stored.
 * - `completed`: it is stored, and nothing is open any more, so the list is closed.
 * - `duplicate`: this delivery was handled before; nothing was changed by it now.
 * - `unchanged`: somebody else was first, and it is so already.
 * - `closed`: the list is closed; somebody has to reopen it first.
 * - `unknown`: no such list or item in this tenant.
 */
export type Outcome = 'changed' | 'completed' | 'duplicate' | 'unchanged' | 'closed' | 'unknown';

/** What an item is brought to. */
export type TargetState =
  | { readonly kind: 'open' }
  | { readonly kind: 'done' }
  | { readonly kind: 'not-applicable'; readonly reason: string };

/** What is said about an item at one time. What is left out stays as it is. */
export interface ItemChanges {
  readonly owner?: OwnerChange;
  readonly note?: string;
  readonly state?: TargetState;
}

/** From whom an item goes to whom, as the person saw it who says so. */
export interface OwnerChange {
  /** Absent: nobody had it. */
  readonly from?: string;
  /** Absent: it is given back, which does nothing where somebody else has taken it meanwhile. */
  readonly to?: string;
}

/** Which lists to show. What is left out does not matter. */
export interface ChecklistFilter {
  readonly channel?: string;
  /** Lists that the person made, or has an item of. */
  readonly person?: string;
  readonly state?: 'open' | 'closed';
  readonly limit: number;
}

/** A list without its items. */
export interface ChecklistSummary extends ChecklistHead {
  readonly created: Mark;
  readonly closed?: Mark;
  /** Time of the last change, ISO in UTC. */
  readonly changedAt: string;
  readonly progress: Progress;
  /** Time stamp of its message in the channel; absent while it is not posted. */
  readonly message?: string;
  /** Why its messages no longer follow it; absent while they do. */
  readonly stopped?: string;
}

/** Something that happened to a list. */
export interface ChecklistEvent extends Mark {
  readonly kind: 'created' | StateKind | 'proved' | 'taken' | 'released' | 'note' | 'closed' | 'reopened';
  /** Absent for the list as a whole. */
  readonly item?: string;
  /** The reason, the note, what proved it, or who took it. */
  readonly text?: string;
}

/** Whether messages show a list and follow it, see `messagesOf`; a terminal has none. */
export type Showing = 'messages' | 'nowhere';

/**
 * The lists of one tenant. A change and the claim of the delivery that brought it are stored together or not at all,
 * and so are the messages that have to show it.
 */
export interface ChecklistStore {
  create(list: NewChecklist, showing: Showing, change: Change): Promise<'changed' | 'duplicate'>;
  /** The channel of a list; `undefined`: there is no such list. */
  channelOf(id: string): Promise<string | undefined>;
  /** Where its message stands; `undefined`: there is no such list. `thread`: absent while it is not posted. */
  placeOf(id: string): Promise<{ readonly channel: string; readonly thread?: string } | undefined>;
  /**
   * How its first message stands; `undefined`: there is no such list. `follows`: it shows what is stored. `stopped`: why
   * it will not, absent while it may.
   */
  standingOf(id: string): Promise<{ readonly follows: boolean; readonly stopped?: string } | undefined>;
  find(id: string): Promise<Checklist | undefined>;
  /** The list that the thread below a message belongs to. */
  findByThread(channel: string, ts: string): Promise<Checklist | undefined>;
  /** Last changed first. */
  list(filter: ChecklistFilter): Promise<readonly ChecklistSummary[]>;
  setState(id: string, item: string, state: TargetState, change: Change): Promise<Outcome>;
  /** `undefined` gives it back. */
  setOwner(id: string, item: string, owner: string | undefined, change: Change): Promise<Outcome>;
  /** All of it or nothing, as one change. */
  changeItem(id: string, item: string, changes: ItemChanges, change: Change): Promise<Outcome>;
  addNote(id: string, item: string, text: string, change: Change): Promise<Outcome>;
  /** Ticks those that are open, all in one. */
  prove(id: string, items: readonly ProvedItem[], change: Change): Promise<Outcome>;
  /** Closes a list that still has open items. */
  close(id: string, change: Change): Promise<Outcome>;
  reopen(id: string, change: Change): Promise<Outcome>;
  /** Has all its messages drawn anew, and posted anew where the first one is gone. `unchanged`: it has none. */
  repost(id: string, change: Change): Promise<Outcome>;
  /**
   * An item of the list was seen on the message with this time stamp: a button there was pressed. Where the answer to a
   * post was lost the store does not know that message: it takes the place that is free, or, where another one has it,
   * is left over, see `Leftovers`.
   */
  seen(id: string, item: string, ts: string, change: Change): Promise<void>;
  /** Oldest first; empty for a list that does not exist. */
  history(id: string): Promise<readonly (ChecklistEvent & { readonly version: number })[]>;
}
