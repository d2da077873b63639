/** What an experienced administrator expects of a request, and the entries of the base, with their pages, that say so. */
export interface PlanCase {
  /** The request as it is typed. */
  readonly asked: string;
  /** The name of the best layout, or the start of why there is none. */
  readonly best: string;
  /** What the plan says: its reasons, what it does without, its notes, what one more would bring. */
  readonly says?: readonly RegExp[];
  /** A layout that is refused or ranked lower, and why. */
  readonly rejects?: readonly (readonly [name: RegExp, because: RegExp])[];
  readonly truth: readonly string[];
  /** Where the shared list of cases, or a page, says otherwise. */
  readonly disputed?: string;
}
