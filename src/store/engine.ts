import type { Kysely, RawBuilder, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

export type Writing = Transaction<Tables>;

/** A database, as far as the two kinds differ. */
export interface Engine {
  readonly db: Kysely<Tables>;
  /** The type of a column of text, which sorts by code points in both. */
  readonly text: RawBuilder<unknown>;
  /** Takes the lock under which the tables are changed; it ends with the transaction. */
  readonly lock: (writing: Writing) => Promise<void>;
  close(): Promise<void>;
}
