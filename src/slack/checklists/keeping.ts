import type { Outbox } from '../../checklists/outbox.ts';
import type { Keeping } from '../../commands/command.ts';
import type { Upkeep } from '../../keeping/forgetting.ts';

/** Where lists and their waiting messages are kept. */
export interface SlackKeeping extends Keeping {
  outbox(): Promise<Outbox>;
  upkeep(): Promise<Upkeep>;
  /** Makes what is compared without being kept comparable between instances; to be called before the first paste. */
  shareSalt(): Promise<void>;
}
