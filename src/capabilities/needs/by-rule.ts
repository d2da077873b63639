import type { Condition } from '../capability.ts';
import { NO_PASTE_SETTLES, no, unknown, yes } from '../need.ts';

/** What a rule found stands as it is: met is yes, unmet is no. Nothing where the rule does not apply. */
export const byRule = (ruleId: string): Condition => ({
  factIds: [],
  ruleIds: [ruleId],
  judge({ findings }) {
    const finding = findings.find(({ rule }) => rule === ruleId);
    if (finding === undefined || finding.status === 'not-applicable') return undefined;
    const { title, because, cites, fix } = finding;
    if (finding.status === 'met') return yes(title, because, cites);
    return finding.status === 'unmet'
      ? no(title, because, cites)
      : unknown(title, because, fix ?? NO_PASTE_SETTLES, cites);
  },
});

/**
 * Only what the paste says against it counts: what a rule found unmet, or would have judged had the base a value.
 * What nobody mentions does not hold a host back.
 */
export const unlessRule = (ruleId: string): Condition => ({
  factIds: [],
  ruleIds: [ruleId],
  judge(situation) {
    const finding = situation.findings.find(({ rule }) => rule === ruleId);
    const isGap = finding?.status === 'unknown' && finding.missing.length === 0;
    return finding?.status === 'unmet' || isGap ? byRule(ruleId).judge(situation) : undefined;
  },
});
