/** Who changes what is kept, when, and through which delivery. */
export interface Change {
  /** Id of the person. */
  readonly by: string;
  /** ISO time in UTC, with milliseconds. */
  readonly at: string;
  /**
   * What tells the delivery apart. It is claimed in the transaction of the change, so that a copy of it changes
   * nothing, on whatever instance it arrives. Absent where nothing is delivered twice, as in a terminal.
   */
  readonly delivery?: string;
  /** Once it is aborted nothing of the change may be stored any more: the person was told so. */
  readonly givenUp?: AbortSignal;
}

/** How long a claim is kept, in milliseconds: twice the time after which Slack's last retry comes. */
export const CLAIM_MS = 10 * 60_000;
