import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Cite } from '../../knowledge/schema.ts';
import type { Move, Task } from '../move.ts';

/** A task as a preparation writes it: the list adds the id and looks the cites up. */
export type DraftTask = Omit<Task, 'id' | 'cites'> & { readonly cites: readonly Cite[] };

/** Something that a step may need, chosen by what the base says of its two releases. */
export interface Preparation {
  /** Stable id, kebab-case: `lbfo-under-switch`. */
  readonly id: string;
  /** `irreversible`: nothing to do, but there is no way back from it. */
  readonly when: 'before' | 'after' | 'irreversible';
  /** The facts it compares; those of a whole family are left out. */
  readonly factIds: readonly string[];
  /** What is to be done for this move; empty where it is not needed. */
  applies(move: Move, knowledge: Knowledge): readonly DraftTask[];
}
