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
  /**
   * What the store holds of a thread, the list that stands in it included, whose messages will say so. `undefined`:
   * handled before.
   */
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
  /** Open lists stay, however old. */
  sweep(limits: Limits): Promise<void>;
  /**
   * Messages that wait for a time after `latest` may be tried at `now`; both ISO in UTC. No wait is so long: the clock
   * was ahead when it was set.
   */
  hurry(now: string, latest: string): Promise<void>;
}

/** From before when what is removed; all ISO in UTC. */
export interface Limits {
  /** Closed lists and questions. */
  readonly before: string;
  /** Hosts that were remembered. */
  readonly threadsBefore: string;
  /** Claims of deliveries. */
  readonly claimsBefore: string;
}
