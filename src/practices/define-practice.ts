import type { Setup } from '../hosts/setup/setup.ts';
import type { BestPractice } from '../knowledge/entries.ts';
import type { Judged } from '../rules/judged.ts';
import type { PracticeOutcome } from './practice-outcome.ts';

/** What a practice judges: the host with its setup, for one release. */
export interface JudgedSetup extends Judged {
  readonly setup: Setup;
  /** The entry of the base: figures that its page names are taken from here. */
  readonly practice: BestPractice;
}

/** The condition of a Best Practices Analyzer rule. Its words, severity, releases and sources are in the base. */
export interface Practice {
  /** Id of the entry in the base. */
  readonly id: `bpa.${string}`;
  /** Never throws for what is missing: that is unknown. */
  readonly check: (judged: JudgedSetup) => PracticeOutcome;
}

export const definePractice = (practice: Practice): Practice => practice;
