/** A question that the bot did not answer, or not well. */
export interface AskedQuestion {
  /** Once in a tenant; a second one with the same id is not counted. */
  readonly id: string;
  readonly kind: 'declined' | 'not-helpful';
  /** Redacted already, in lower case: what is equal is counted together. */
  readonly text: string;
  readonly by: string;
  /** Key of the conversation; absent for a command, which has none. */
  readonly thread?: string;
  /** ISO time in UTC. */
  readonly at: string;
}

export interface Gap {
  readonly text: string;
  readonly kind: AskedQuestion['kind'];
  /** How often it was asked. */
  readonly count: number;
  /** The last time, ISO in UTC. */
  readonly last: string;
}

/** What people of one tenant asked in vain. */
export interface Asked {
  record(question: AskedQuestion): Promise<void>;
  /** The commonest at or after `since`, at most `limit`, the commonest first. */
  gaps(since: string, limit: number): Promise<readonly Gap[]>;
}
