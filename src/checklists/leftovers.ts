import type { Mark } from './checklist.ts';

/** A message in Slack that belongs to no list any more and must not look as if it did. */
export interface Leftover {
  readonly tenant: string;
  readonly channel: string;
  readonly ts: string;
  /**
   * - `copy`: the list has another message in its place, because the answer to this post was lost. It is deleted.
   * - `removed`: its list was removed. It says so, without buttons.
   */
  readonly kind: 'copy' | 'removed';
  /** Time stamp of the message in its place; absent: there is none. */
  readonly living?: string;
  /** Who removed the list, or by whose press the copy was found, and when. */
  readonly mark: Mark;
  /** Tries since it was found. */
  readonly attempts: number;
  /** Until when this worker has it, ISO in UTC. */
  readonly takenUntil: string;
}

/** Leftovers that wait, of all tenants; each is in the hands of one worker at a time. */
export interface Leftovers {
  /** Takes the one that has waited longest and may be tried at `now`, until `until`; `undefined`: none waits. */
  take(now: string, until: string): Promise<Leftover | undefined>;
  /** It is cleared away, or nothing ever will. */
  settled(leftover: Leftover): Promise<void>;
  /** It failed for a reason that passes: again at `next`. */
  failed(leftover: Leftover, next: string): Promise<void>;
  waiting(): Promise<number>;
}
