import type { Change } from './change.ts';

/** What was removed, counted. */
export interface Forgotten {
  /** Hosts that were remembered. */
  readonly hosts: number;
  readonly questions: number;
  /** Lists that no longer say who did something, or that are gone. */
  readonly checklists: number;
}

/** Removes what is kept of one tenant. */
export interface Forgetting {
  /**
   * What the store holds of a person: remembered hosts, questions, notes and reasons that the person wrote. A list
   * keeps its state, without the name. `undefined`: this delivery was handled before.
   */
  person(person: string, change: Change): Promise<Forgotten | undefined>;
  /** What the store holds of a thread, the list that stands in it included. `undefined`: handled before. */
  thread(thread: ForgottenThread, change: Change): Promise<Forgotten | undefined>;
}

export interface ForgottenThread {
  /** Key under which the conversation is remembered. */
  readonly key: string;
  readonly channel: string;
  /** Time stamp of the message that the thread hangs on. */
  readonly ts: string;
}

/** Keeps nothing longer than it may, over all tenants. */
export interface Upkeep {
  /**
   * Removes closed lists, remembered hosts and questions from before `before`, and claims from before `claimsBefore`;
   * both ISO in UTC. Open lists stay, however old.
   */
  sweep(before: string, claimsBefore: string): Promise<void>;
}
