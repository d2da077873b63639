import type { Proof } from '../knowledge/checklist-template.ts';
import type { ResolvedCite } from '../knowledge/knowledge.ts';

/** What an item says. It is copied into the list when that is made, so that a new base does not change a list at work. */
export interface ItemText {
  /** Once in its list. */
  readonly id: string;
  /** Title of the phase that it stands in. */
  readonly phase: string;
  readonly do: string;
  readonly why: string;
  /** What of it no cited page says; absent where the pages cited say all of it. */
  readonly unverified?: string;
  /** The command that verifies it; absent where only looking tells. */
  readonly verify?: string;
  readonly cites: readonly ResolvedCite[];
  /** A paste that shows all of these ticks it; absent: no paste does. */
  readonly provedBy?: readonly Proof[];
}

export type StateKind = 'open' | 'done' | 'not-applicable';

/** Who did something, and when. */
export interface Mark {
  /** Id of the person; absent when the person had it forgotten. */
  readonly by?: string;
  /** ISO time in UTC, with milliseconds. */
  readonly at: string;
}

export interface Note extends Mark {
  readonly text: string;
}

export interface ChecklistItem extends ItemText {
  readonly state: StateKind;
  /** Why it does not apply, or what proved it; absent otherwise, and when the person had it forgotten. */
  readonly reason?: string;
  /** Who brought it into this state; absent while nobody has touched it. */
  readonly changed?: Mark;
  /** Id of the person who has taken it or was given it; absent: nobody. */
  readonly owner?: string;
  /** Oldest first. */
  readonly notes: readonly Note[];
  /** Number of the message that shows it, see `messagesOf`. */
  readonly message: number;
}

/** What a list is about, and where it is. */
export interface ChecklistHead {
  /** Short enough to type. Once in a tenant. */
  readonly id: string;
  readonly title: string;
  /** Id of the template; absent for one that was made from a scorecard. */
  readonly template?: string;
  /** Id of the release; absent: for none in particular. */
  readonly release?: string;
  /** The host as people call it; absent when none was named. */
  readonly host?: string;
  /** Id of the channel whose members may see it. */
  readonly channel: string;
}

/** A list before it is stored. */
export interface NewChecklist extends ChecklistHead {
  readonly items: readonly ItemText[];
}

export interface Checklist extends ChecklistHead {
  readonly created: Mark;
  /** Present while the list is closed: nothing in it changes until somebody reopens it. */
  readonly closed?: Mark;
  /** Grows with every change. */
  readonly version: number;
  /** Why the messages of the list no longer follow it; absent while they do. */
  readonly stopped?: string;
  /** Phase by phase. */
  readonly items: readonly ChecklistItem[];
}
