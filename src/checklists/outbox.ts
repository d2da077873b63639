/** A message of a list that does not show what is stored yet. */
export interface WaitingMessage {
  readonly tenant: string;
  readonly checklist: string;
  /**
   * - `items`: shows items as they are now; posted once, then updated.
   * - `closed`, `proved`: says in the thread what happened; posted once.
   */
  readonly kind: 'items' | 'closed' | 'proved';
  /** Of `items`: number of the message, see `messagesOf`. Of the others: the version of the list that they tell of. */
  readonly number: number;
  readonly channel: string;
  /** Time stamp of the message; absent while it is not posted. */
  readonly ts?: string;
  /** Time stamp of the message that its thread hangs on; absent for that message itself. */
  readonly thread?: string;
  /** How often it should have been drawn anew so far. What is drawn after it was read shows at least that. */
  readonly wanted: number;
  /** Tries since the last one that succeeded. */
  readonly attempts: number;
  /** Until when this worker has it, ISO in UTC. */
  readonly takenUntil: string;
}

export interface Backlog {
  readonly count: number;
  /** When the oldest of their lists was changed last, ISO in UTC; absent: none waits. */
  readonly since?: string;
}

/**
 * Messages that wait, of all tenants. Changes that come while a message waits are shown by the one update; only one
 * worker at a time, over all instances, has a message of a list in its hands, so the last update shows the last state.
 */
export interface Outbox {
  /**
   * Takes the message that has waited longest and may be tried at `now`, until `until`; both ISO in UTC. A message in
   * a thread waits for the one that the thread hangs on, and the messages of a list are posted in their order.
   * `undefined`: none waits.
   */
  take(now: string, until: string): Promise<WaitingMessage | undefined>;
  /**
   * Slack shows it, with this time stamp. Next update not before `next`. Where the worker was too slow, so that another
   * took the message meanwhile, it is drawn once more: nobody knows whose update came last. A new message that another
   * one stands in the place of by now is left over, see `Leftovers`.
   */
  shown(message: WaitingMessage, ts: string, next: string): Promise<void>;
  /** It failed for a reason that passes: again at `next`. */
  failed(message: WaitingMessage, next: string): Promise<void>;
  /** It is gone from Slack, or cannot be changed there: at `next` a new one is posted in its place. */
  lost(message: WaitingMessage, next: string): Promise<void>;
  /** Slack does not take what was drawn, and never will: not tried again before the message has to show something new. */
  skipped(message: WaitingMessage, next: string): Promise<void>;
  /** It failed for good: no message of the list is tried again, and the list says why. */
  stopped(message: WaitingMessage, reason: string): Promise<void>;
  /** Messages that wait, those included that are in a worker's hands. */
  waiting(): Promise<number>;
  /** The same with the oldest change that is not shown. */
  backlog(): Promise<Backlog>;
}
