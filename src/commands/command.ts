import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Remembered, Reply } from '../replies/reply.ts';

/** What a command may use. No clock of its own: the day comes from here. */
export interface Services {
  readonly knowledge: Knowledge;
  /** The day, ISO, in the operator's zone. */
  readonly today: () => string;
}

/** A verb of `/hyperv`. Throws `UserError` for a mistake of the person, nothing else. */
export interface Command {
  readonly verb: string;
  /** How it is called, after the verb. */
  readonly usage: string;
  /** What it is for, as a sentence. */
  readonly purpose: string;
  readonly examples: readonly string[];
  /** `earlier`: what the last reply of the same conversation gave to remember. */
  run(rest: string, services: Services, earlier?: Remembered): Reply | Promise<Reply>;
}
