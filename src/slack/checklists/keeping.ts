import type { Leftovers } from '../../checklists/leftovers.ts';
import type { Outbox } from '../../checklists/outbox.ts';
import type { Keeping } from '../../commands/command.ts';
import type { Upkeep } from '../../keeping/forgetting.ts';
import type { Installations } from '../../keeping/installations.ts';

/** Where lists and their waiting messages are kept. */
export interface SlackKeeping extends Keeping {
  outbox(): Promise<Outbox>;
  leftovers(): Promise<Leftovers>;
  upkeep(): Promise<Upkeep>;
  /** Resolves when the database answers. */
  ping(): Promise<void>;
  /** `keys`: what their tokens are encrypted with. Rejects with `UserError` for what is no key. */
  installations(keys: string): Promise<Installations>;
  /** Makes what is compared without being kept comparable between instances; to be called before the first paste. */
  shareSalt(): Promise<void>;
}
