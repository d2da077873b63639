import type { Capability } from '../capabilities/capability.ts';
import { AGAINST_GUESTS, hyperVInLab, isBasicVerdict } from '../capabilities/needs/hyper-v.ts';
import type { Situation } from '../capabilities/situation.ts';
import { type CapabilityFix, type Condition, type Wanted, wantedFix } from '../fixing/capability-fix.ts';
import { type Asking, type Decision, decide, deciding } from '../fixing/verdict-fix.ts';
import type { HostSpec, Readings } from '../hosts/host-spec.ts';
import type { Edition, Release } from '../knowledge/schema.ts';
import { assess, type Finding, verdictOf } from '../rules/assess.ts';
import { rules } from '../rules/index.ts';
import { isOtherThanInstalled, judgedRelease } from '../rules/judged-release.ts';
import { isDeciding } from '../rules/outcome.ts';
import type { Rule } from '../rules/rule.ts';

/** What a fix of capabilities is looked for besides the machine. */
export interface WantedAsking extends Asking {
  readonly plannedEdition?: Edition | undefined;
}

/** The smallest fix of each of these capabilities that something stands against. */
export const wantedFixes = (
  wantedOnes: readonly Capability[],
  spec: HostSpec,
  asking: WantedAsking,
): readonly CapabilityFix[] =>
  wantedOnes.flatMap((capability) => {
    const fix = wantedFix(wantedOf(capability, spec, asking), spec.readings, asking);
    return fix === undefined ? [] : [{ id: capability.id, title: capability.title, fix }];
  });

/**
 * The conditions of a capability for changed readings. The basic verdict is taken apart into its rules, so that each
 * can be cleared by itself.
 */
export function wantedOf(capability: Capability, spec: HostSpec, asking: WantedAsking): Wanted {
  const conditions = capability.conditions.filter((condition) => !isBasicVerdict(condition));
  const spared = capability.conditions.includes(hyperVInLab) ? AGAINST_GUESTS : [];
  const needed = deciding.filter(({ id }) => !spared.includes(id));
  const named = conditions.flatMap(({ ruleIds = [] }) => ruleIds);
  const looked = rules.filter(({ id }) => named.includes(id));
  return (readings, asked) => {
    const situation = situationOf(readings, spec, { ...asking, asked }, looked);
    return [
      ...needed.map((rule) => () => ofRule(decide(rule, situation.judged))),
      ...conditions.map((condition) => () => condition.judge(situation)),
    ];
  };
}

function ofRule({ rule, status, severity, because }: Decision): Condition {
  return status === 'not-applicable' || !isDeciding(severity)
    ? undefined
    : { title: rule.title, status: AS_CONDITION[status], because };
}

const AS_CONDITION = { met: 'yes', unmet: 'no', unknown: 'unknown' } as const;

/** Findings are worked out for the conditions that look at them, of the rules that these name. */
function situationOf(
  readings: Readings,
  spec: HostSpec,
  asking: WantedAsking,
  looked: readonly Rule[],
): Situation {
  const { asked, knowledge, today } = asking;
  const release = judgedRelease(readings, asked, knowledge);
  const judged = { readings, release, asked: isOtherThanInstalled(asked, readings), today, knowledge };
  const changed = { ...spec, readings };
  const plannedEdition = editionPlanned(readings, spec.readings, asking, release);
  let findings: readonly Finding[] | undefined;
  return {
    judged,
    spec: changed,
    get findings() {
      findings ??= assess(changed, judged, looked);
      return findings;
    },
    get verdict() {
      return verdictOf(this.findings);
    },
    next: undefined,
    ...(plannedEdition === undefined ? {} : { plannedEdition }),
  };
}

/** A change of the edition is one of the planned edition where the question names one. */
function editionPlanned(
  { edition }: Readings,
  before: Readings,
  { plannedEdition }: WantedAsking,
  release: Release,
): Edition | undefined {
  if (plannedEdition === undefined) return undefined;
  const isChanged = edition !== undefined && edition !== before.edition;
  const planned = isChanged ? edition.value : plannedEdition;
  return release.editions.some(({ id }) => id === planned) ? planned : plannedEdition;
}
