import { type Finding, rank } from '../rules/assess.ts';
import { isDeciding } from '../rules/outcome.ts';
import type { Pair, PairJudgement, PairRule } from './pair-rule.ts';
import { pairRules } from './rules/index.ts';

/** Whether running virtual machines can move one way. `unknown`: something that decides is not in the paste. */
export type MoveVerdict = 'yes' | 'no' | 'unknown';

/** What every rule says about one direction, worst first. */
export interface Direction {
  readonly pair: Pair;
  readonly verdict: MoveVerdict;
  readonly findings: readonly Finding[];
  /** What alone keeps it from a yes, as the part of a sentence behind `if`; absent where more does, or nothing. */
  readonly yesIf?: string;
}

/** Judges one direction by every rule. Same hosts, base and day: same findings. */
export function assessPair(pair: Pair): Direction {
  const judged = pairRules.map((rule) => {
    const judgement = rule.judge(pair);
    return { finding: findingOf(rule, judgement), condition: judgement.condition };
  });
  const findings = judged.map(({ finding }) => finding).toSorted((a, b) => rank(a) - rank(b));
  const verdict = verdictOf(findings);
  const open = judged.filter(({ finding }) => finding.status === 'unknown' && isDeciding(finding.severity));
  const [only] = open;
  const yesIf = verdict === 'unknown' && open.length === 1 ? only?.condition : undefined;
  return { pair, verdict, findings, ...(yesIf === undefined ? {} : { yesIf }) };
}

function verdictOf(findings: readonly Finding[]): MoveVerdict {
  const deciding = findings.filter(({ severity }) => isDeciding(severity));
  if (deciding.some(({ status }) => status === 'unmet')) return 'no';
  return deciding.some(({ status }) => status === 'unknown') ? 'unknown' : 'yes';
}

function findingOf(rule: PairRule, { outcome, cites, note, disputed, at }: PairJudgement): Finding {
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
