import type { HostSpec, ReadingName } from '../hosts/host-spec.ts';
import { namesOf } from '../hosts/merge.ts';
import { type FactRow, rowsOf } from '../knowledge/fact-rows.ts';
import { assess, type Finding } from '../rules/assess.ts';
import type { Judged } from '../rules/judged.ts';
import type { Rule } from '../rules/rule.ts';
import { nearestOtherwise, type Otherwise } from './nearest.ts';

/** Everything that a finding rests on. */
export interface Proof {
  readonly finding: Finding;
  /** Readings that the rule reads or that its outcome depends on, as far as the paste has them. */
  readonly grounds: readonly ReadingName[];
  /** What the base says for the judged release on each fact of the rule. */
  readonly facts: readonly (readonly FactRow[])[];
  readonly otherwise: Otherwise | undefined;
}

/** Shows why a rule came out as it did for one machine. Throws for a rule that is not among those of the engine. */
export function proofOf(rule: Rule, spec: HostSpec, judged: Omit<Judged, 'readings'>): Proof {
  const finding = assess(spec, judged).find((candidate) => candidate.rule === rule.id);
  if (finding === undefined) throw new Error(`No rule ${rule.id}`);
  const context: Judged = { ...judged, readings: spec.readings };
  const grounds = groundsOf(rule, context);
  const names = [...new Set([...rule.readings, ...grounds, ...finding.missing])].toSorted(systemLast);
  return {
    finding,
    grounds,
    facts: rule.factIds.flatMap((id) => {
      const fact = judged.knowledge.fact(id);
      return fact === undefined ? [] : [rowsOf(fact, judged.release.id, judged.knowledge)];
    }),
    otherwise: nearestOtherwise(rule, names, context),
  };
}

/** Another system is the farthest of all inputs. */
const systemLast = (a: ReadingName, b: ReadingName): number =>
  Number(a === 'osRelease') - Number(b === 'osRelease');

/** The readings that the rule declares, and those without which it would say something else. */
function groundsOf(rule: Rule, judged: Judged): readonly ReadingName[] {
  const { outcome } = rule.judge(judged);
  const matters = (name: ReadingName): boolean => {
    const { [name]: _left, ...readings } = judged.readings;
    const without = rule.judge({ ...judged, readings }).outcome;
    return without.status !== outcome.status || without.because !== outcome.because;
  };
  const present = namesOf(judged.readings);
  const declared = rule.readings.filter((name) => present.includes(name));
  return [...new Set([...declared, ...present.filter(matters)])];
}
