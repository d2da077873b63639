import type { Outbox } from '../../checklists/outbox.ts';
import type { Keeping } from '../../commands/command.ts';

/** Where lists and their waiting messages are kept. */
export interface SlackKeeping extends Keeping {
  outbox(): Promise<Outbox>;
}
