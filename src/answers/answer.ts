import type { ResolvedCite, ScopeQuery } from '../knowledge/knowledge.ts';
import type { Qualifier, Wish } from './question.ts';

/** What the bot has to say to a question. */
export interface Answer {
  readonly answered: boolean;
  /** The direct answer, or why there is none. */
  readonly lead: string;
  /** What it depends on. */
  readonly more: readonly string[];
  /** What is disputed or unverified. */
  readonly doubts: readonly string[];
  readonly commands: readonly string[];
  /** Ids of the releases it speaks of. */
  readonly releases: readonly string[];
  /** Id of the entry that answered; absent when nothing did. */
  readonly topic?: string;
  readonly cites: readonly ResolvedCite[];
  /** Subjects that are near, for who wanted something else. */
  readonly nearest: readonly string[];
  /** What a later message of the same thread is understood with. */
  readonly about: About;
}

/** A question as the next one of the thread needs it. Holds no text that was written. */
export interface About {
  readonly tokens: readonly string[];
  readonly releases: readonly string[];
  readonly scope: ScopeQuery;
  /** Those of the tokens that name a maker or an edition, in whose place another may come. */
  readonly cases: readonly (readonly [string, Qualifier])[];
  readonly wish: Wish;
  /** Absent: not about the free Microsoft Hyper-V Server. */
  readonly freeProduct?: true;
  /** Id of the fact about the guest that was spoken of. */
  readonly guest?: string;
  /** Id of the entry that answered. */
  readonly topic?: string;
}
