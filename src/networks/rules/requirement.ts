import type { Draft } from '../draft.ts';
import type { Question } from '../question.ts';

/** A rule that no layout may break. */
export interface Requirement {
  readonly id: string;
  /** What it rests on: the sources of a rejection. */
  readonly factIds: readonly string[];
  /** Why the layout breaks it, as a sentence; `undefined` when it keeps it. */
  readonly broken: (draft: Draft, question: Question) => string | undefined;
}
