import type { ChecklistStore, Showing } from '../checklists/store.ts';
import type { Gap } from '../keeping/asked.ts';
import type { ForgottenThread } from '../keeping/forgetting.ts';
import type { TenantKeeping } from '../keeping/tenant-keeping.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Brief, Remembered, Reply } from '../replies/reply.ts';

/** What a command may use. No clock of its own: the day comes from here. */
export interface Services {
  readonly knowledge: Knowledge;
  /** The day, ISO, in the operator's zone. */
  readonly today: () => string;
  /** Where lists are kept; absent on a surface that keeps none. */
  readonly keeping?: Keeping;
  /** Ids of the people who may see what was asked in vain; absent: nobody. */
  readonly curators?: readonly string[];
}

export interface Keeping {
  /** The lists of a tenant. The database is opened when it is first asked for. */
  lists(tenant: string): Promise<ChecklistStore>;
  /** What else is kept of a tenant. */
  of(tenant: string): Promise<TenantKeeping>;
  /** What was asked in vain in all tenants, see `Asked`. */
  gaps(since: string, limit: number): Promise<readonly Gap[]>;
  /** The time, ISO in UTC with milliseconds. */
  now(): string;
  /** An id for a list, short enough to type and too rare to meet. */
  newId(): string;
}

/** Who asks, and where. */
export interface Caller {
  /** Id of the enterprise, or of the workspace where it belongs to none. */
  readonly tenant: string;
  readonly person: string;
  /** The person has the database at hand, as at a terminal: nothing in it is hidden from them. */
  readonly operator?: true;
  /** The channel that the command was typed in: the person sees what is in it. */
  readonly channel: string;
  /** The channel is a conversation between the person and the bot. */
  readonly direct?: boolean;
  /** Whether messages of the channel show a list. */
  readonly showing: Showing;
  /** The thread that the request stands in, where the surface tells. */
  readonly thread?: ForgottenThread;
  /** What tells the delivery apart; absent where nothing is delivered twice. */
  readonly delivery?: string;
  /** Once it is aborted nothing may be stored any more. */
  readonly givenUp?: AbortSignal;
  /** Whether the person is a member of a channel. Absent on a surface without: only the caller's own channel is there. */
  readonly isMember?: (channel: string) => Promise<MemberAnswer>;
}

/**
 * - `shared`: among the members, but another organization shares the channel, and it may be a guest of that one.
 * - `slow`: it was not told in time.
 * - `undefined`: nobody can tell, as where the bot is not in the channel.
 */
export type MemberAnswer = boolean | 'shared' | 'slow' | undefined;

/** A verb of `/hyperv`. Throws `UserError` for a mistake of the person, nothing else. */
export interface Command {
  readonly verb: string;
  /** How it is called, after the verb. */
  readonly usage: string;
  /** What it is for, as a sentence. */
  readonly purpose: string;
  readonly examples: readonly string[];
  /**
   * `earlier`: what the last check of the same conversation gave to remember. `caller`: absent where nobody is known,
   * so that nothing can be kept for anybody.
   */
  run(rest: string, services: Services, earlier?: Remembered, caller?: Caller): Reply | Promise<Reply>;
  /** The summary and the verdict of what `run` gives, sooner; absent where nothing is saved by that. */
  brief?(rest: string, services: Services, earlier?: Remembered): Brief;
}
