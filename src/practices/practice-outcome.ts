import type { ResolvedCite } from '../knowledge/knowledge.ts';
import type { Status } from '../rules/outcome.ts';

/** What breaks a practice: a virtual machine, an adapter, a disk. */
export interface Item {
  readonly name: string;
  /** Line of the paste that shows it; absent when nothing in the paste does. */
  readonly line?: number;
}

export interface PracticeOutcome {
  readonly status: Status;
  /** What was found, in sentences. */
  readonly because: string;
  /** What breaks the practice; empty unless it is unmet. */
  readonly items: readonly Item[];
  /** What the outcome rests on besides the page of the practice. */
  readonly cites?: readonly ResolvedCite[];
}

const plain =
  (status: Status) =>
  (because: string): PracticeOutcome => ({ status, because, items: [] });

export const met = plain('met');
export const unknown = plain('unknown');
export const notApplicable = plain('not-applicable');

export const unmet = (because: string, items: readonly Item[] = []): PracticeOutcome => ({
  status: 'unmet',
  because,
  items,
});
