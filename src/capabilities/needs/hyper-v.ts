import type { ResolvedCite } from '../../knowledge/knowledge.ts';
import { type Finding, type Verdict, verdictOf } from '../../rules/assess.ts';
import { machineKind } from '../../rules/machine.ts';
import { isDeciding } from '../../rules/outcome.ts';
import type { Condition, Need } from '../capability.ts';
import { NO_PASTE_SETTLES, no, unknown, yes } from '../need.ts';
import type { Situation } from '../situation.ts';

const TITLE = 'Hyper-V itself';

/** The basic verdict: whatever a host is to do, it has to run Hyper-V. */
export const hyperV: Condition = { factIds: [], judge: (situation) => kept(situation) };

/** Whether a condition is the basic verdict, which rests on the rules alone. */
export const isBasicVerdict = (condition: Condition): boolean =>
  condition === hyperV || condition === hyperVInLab;

/** Rules against a virtual machine, which do not count for a lab: there nested virtualization decides. */
export const AGAINST_GUESTS: readonly string[] = ['host.physical', 'host.virtual-hardware'];

/** The same for a lab, where the host may be a virtual machine itself. */
export const hyperVInLab: Condition = {
  factIds: [],
  judge(situation) {
    if (machineKind(situation.judged.readings) !== 'virtual') return kept(situation);
    const findings = situation.findings.filter(({ rule }) => !AGAINST_GUESTS.includes(rule));
    return basic(findings, verdictOf(findings), situation);
  },
};

/** Every capability asks for it, so it is worked out once for each machine. */
const known = new WeakMap<Situation, Need>();

function kept(situation: Situation): Need {
  const need = known.get(situation) ?? basic(situation.findings, situation.verdict, situation);
  known.set(situation, need);
  return need;
}

function basic(findings: readonly Finding[], verdict: Verdict, situation: Situation): Need {
  const { name } = situation.judged.release;
  const of = (status: Finding['status'], ...severities: readonly Finding['severity'][]): readonly Finding[] =>
    findings.filter((finding) => finding.status === status && severities.includes(finding.severity));
  switch (verdict) {
    case 'ready': {
      const met = findings.filter(({ status, severity }) => status === 'met' && isDeciding(severity));
      return yes(TITLE, `This machine can run Hyper-V on ${name}.`, citesOf(met));
    }
    case 'not-ready': {
      const unmet = of('unmet', 'blocker');
      return no(TITLE, unmet[0]?.because ?? '', citesOf(unmet));
    }
    case 'needs-action': {
      const unmet = of('unmet', 'action');
      const after = unmet[0]?.fix ?? '';
      return unknown(
        TITLE,
        `${unmet[0]?.because ?? ''} It can be told after the switch is on.`,
        `${after} Then check again.`,
        citesOf(unmet),
      );
    }
    case 'cannot-tell': {
      const open = of('unknown', 'blocker', 'action');
      return unknown(
        TITLE,
        `Whether this machine can run Hyper-V on ${name} is open, as the verdict says.`,
        nextOf(situation, open),
      );
    }
  }
}

const nextOf = ({ next }: Situation, open: readonly Finding[]): string =>
  next === undefined
    ? (open.find(({ fix }) => fix !== undefined)?.fix ?? NO_PASTE_SETTLES)
    : `Paste the output of \`${next.command}\`.`;

/** The cites of findings, each place once. */
function citesOf(findings: readonly Finding[]): readonly ResolvedCite[] {
  return [...new Set(findings.flatMap(({ cites }) => cites))];
}
