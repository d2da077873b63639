import type { Rule } from '../rules/rule.ts';
import type { JudgedSetup } from './define-practice.ts';
import type { PracticeOutcome } from './practice-outcome.ts';

/** The condition of a practice that a rule about the machine decides already, with the sources of that rule. */
export const asRule =
  (rule: Rule) =>
  (judged: JudgedSetup): PracticeOutcome => {
    const { outcome, backing } = rule.judge(judged);
    return { status: outcome.status, because: outcome.because, items: [], cites: backing.cites };
  };
