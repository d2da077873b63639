import type { JudgedCapability } from '../../src/capabilities/capability.ts';
import { judgeCapabilities } from '../../src/capabilities/index.ts';
import type { Edition } from '../../src/knowledge/schema.ts';
import { verdictOf } from '../../src/rules/assess.ts';
import { nextCommand } from '../../src/rules/next-command.ts';
import { knowledge } from '../base.ts';
import { type Case, judgeAll, readingsOf, releaseOf, specOf, TODAY } from '../rules/judging.ts';

/** A machine of the tests of rules, and the edition that was asked for. */
export interface CapabilityCase extends Case {
  readonly plannedEdition?: Edition;
}

/** Every capability of one machine. */
export function judgeAllOf(one: CapabilityCase): readonly JudgedCapability[] {
  const { given, inferred, byName, release = 'ws2022', asked = false, plannedEdition } = one;
  const readings = readingsOf(given, inferred, byName);
  const spec = specOf(readings);
  const findings = judgeAll(one);
  return judgeCapabilities({
    judged: { readings, release: releaseOf(release), asked, today: TODAY, knowledge },
    spec,
    findings,
    verdict: verdictOf(findings),
    next: nextCommand(findings, spec),
    ...(plannedEdition === undefined ? {} : { plannedEdition }),
  });
}

/** One capability of one machine. */
export function judgeCapabilityOf(id: string, one: CapabilityCase): JudgedCapability {
  const judged = judgeAllOf(one).find((capability) => capability.id === id);
  if (judged === undefined) throw new Error(`${id} is not in the list of capabilities`);
  return judged;
}
