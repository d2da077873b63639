import type { SlackKeeping } from './keeping.ts';

/** What the listeners about lists work with, besides the parts of all. */
export interface ListParts {
  readonly keeping: SlackKeeping;
  /** Has the messages that wait looked at now. */
  readonly wake: () => void;
}
