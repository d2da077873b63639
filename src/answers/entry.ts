import type { ResolvedCite } from '../knowledge/knowledge.ts';
import type { Question } from './question.ts';

/** What an entry has to say to a question. */
export interface Draft {
  /** `false`: the entry is about it, but the base has no checked value; `lead` says so. */
  readonly answered: boolean;
  /** The direct answer: the figure, yes or no, the name. */
  readonly lead: string;
  /** What it depends on, the most important first. Only as many are said as there is room for. */
  readonly more: readonly string[];
  /** What is disputed or unverified about it. Always said. */
  readonly doubts: readonly string[];
  /** Lines to copy. */
  readonly commands?: readonly string[];
  /** Id of the fact about the guest that it speaks of. */
  readonly guest?: string;
  /** Ids of the releases it speaks of. */
  readonly releases: readonly string[];
  readonly cites: readonly ResolvedCite[];
}

/** Something of the base that can answer questions. */
export interface Entry {
  readonly id: string;
  /** What it is about, for a list of near subjects. */
  readonly title: string;
  /** How it is asked for. */
  readonly phrases: readonly string[];
  /** More of its words, to find it by. */
  readonly body: string;
  /** Ids of the few releases it is about; absent: it is about many. */
  readonly releases?: readonly string[];
  /** Id of a release that its question has to name. */
  readonly subject?: string;
  /** Error codes and events that it explains, see `codesIn`. */
  readonly codes?: readonly string[];
  /** Says something else for other editions. */
  readonly byEdition?: true;
  /** Speaks of client Windows only. */
  readonly clientOnly?: true;
  /** The years of releases that its answer names. */
  readonly years?: ReadonlySet<string>;
  /** What kind of question it answers best. */
  readonly kind?: 'state' | 'need' | 'figure' | 'explanation';
  /** Says what a word means: it answers who asks for that, and nobody who asks for more. */
  readonly definition?: true;
  /** Speaks of the way from one release to another: neither of the two alone is an answer. */
  readonly fromTo?: true;
  /** Speaks of other products by name. */
  readonly foreign?: true;
  /** Whether the question is plainly of the kind that only this entry answers, whatever its other words. */
  claims?(question: Question): boolean;
  /** Answers; `undefined` where the entry says nothing to this question. */
  answer(question: Question): Draft | undefined;
}
