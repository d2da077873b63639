import { type Finding, rank } from '../rules/assess.ts';
import { isDeciding } from '../rules/outcome.ts';
import type { Pair, PairRule } from './pair-rule.ts';
import { pairRules } from './rules/index.ts';

/** Whether running virtual machines can move one way. `unknown`: something that decides is not in the paste. */
export type MoveVerdict = 'yes' | 'no' | 'unknown';

/** What every rule says about one direction, worst first. */
export interface Direction {
  readonly pair: Pair;
  readonly verdict: MoveVerdict;
  readonly findings: readonly Finding[];
}

/** Judges one direction by every rule. Same hosts, base and day: same findings. */
export function assessPair(pair: Pair): Direction {
  const findings = pairRules.map((rule) => findingOf(rule, pair)).toSorted((a, b) => rank(a) - rank(b));
  return { pair, verdict: verdictOf(findings), findings };
}

function verdictOf(findings: readonly Finding[]): MoveVerdict {
  const deciding = findings.filter(({ severity }) => isDeciding(severity));
  if (deciding.some(({ status }) => status === 'unmet')) return 'no';
  return deciding.some(({ status }) => status === 'unknown') ? 'unknown' : 'yes';
}

function findingOf(rule: PairRule, pair: Pair): Finding {
  const { outcome, cites, note, disputed, at } = rule.judge(pair);
  const { status, because, fix, missing = [] } = outcome;
  const isShown = at !== undefined && at.line > 0 && (status === 'met' || status === 'unmet');
  return {
    rule: rule.id,
    title: rule.title,
    status,
    severity: status === 'unknown' ? (rule.whenUnknown ?? rule.severity) : rule.severity,
    because: asSentence(because),
    fix,
    line: isShown ? at.line : undefined,
    columns: isShown ? at.columns : undefined,
    inferred: isShown && at.basis === 'inferred' ? true : undefined,
    missing,
    cites,
    note,
    disputed,
  };
}

/** Sentences begin with the name of a host, which is written small. Names from a paste bring no markup. */
const asSentence = (text: string): string => {
  const plain = text.replace(/[<>]/g, '');
  return plain.charAt(0).toUpperCase() + plain.slice(1);
};
