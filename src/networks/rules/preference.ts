import type { Draft } from '../draft.ts';
import type { Question } from '../question.ts';

/** A rule by which one allowed layout is better than another. */
export interface Preference {
  readonly id: string;
  /** What it rests on: the sources of the sentences. Empty for plain reckoning. */
  readonly factIds: readonly string[];
  /** The less the better; layouts are compared by one preference after the other, in the order of the list. */
  readonly penalty: (draft: Draft, question: Question) => number;
  /** Falling short of it is no fault of a layout, it only ranks it lower. */
  readonly minor?: true;
  /** What speaks for the layout, as a sentence. */
  readonly gained?: (draft: Draft, question: Question) => string | undefined;
  /** What the layout does without, as a sentence. */
  readonly lost?: (draft: Draft, question: Question) => string | undefined;
}
