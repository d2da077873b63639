import type { Capability } from '../capabilities/capability.ts';
import { judgeCapabilities } from '../capabilities/index.ts';
import { verdictFix } from '../fixing/verdict-fix.ts';
import { type Completion, complete } from '../hosts/complete.ts';
import type { HostSpec } from '../hosts/host-spec.ts';
import type { Edition, Release } from '../knowledge/schema.ts';
import { matrixOf } from '../matrix/matrix.ts';
import { assessPractices } from '../practices/assess-practices.ts';
import { ENGINE_VERSION } from '../proofs/engine-version.ts';
import { receiptOf } from '../proofs/receipt.ts';
import type { Remembered } from '../replies/reply.ts';
import type { Report } from '../replies/report.ts';
import { assess, verdictOf } from '../rules/assess.ts';
import { isOtherThanInstalled, judgedRelease } from '../rules/judged-release.ts';
import { nextCommand } from '../rules/next-command.ts';
import type { Services } from './command.ts';
import { wantedFixes } from './wanted-fixes.ts';

/** What a question about a host is about, besides the host. */
export interface Target {
  /** The release that was asked for; absent: the installed one. */
  readonly asked: Release | undefined;
  readonly plannedEdition?: Edition | undefined;
  /** The question is about each release of the base, which the receipt tells. */
  readonly everyRelease?: true | undefined;
  /** Capabilities that were named, which the reply opens with. */
  readonly named?: readonly Capability[];
}

/** Judges one machine, completed by what an earlier message said of it: for the release asked for, or as it is. */
export function judgeHost(
  later: HostSpec,
  { asked: target, plannedEdition, everyRelease, named = [] }: Target,
  { knowledge, today }: Services,
  earlier?: Remembered,
): Report {
  const { spec, apart }: Completion =
    earlier?.host === undefined ? { spec: later } : complete(earlier.host, later, knowledge);
  // What the earlier check was about stays what the question is about, for the same machine.
  const asked = target ?? (spec.completed === true ? knowledge.release(earlier?.release ?? '') : undefined);
  const release = judgedRelease(spec.readings, asked, knowledge);
  const judged = { release, asked: isOtherThanInstalled(asked, spec.readings), today: today(), knowledge };
  const findings = assess(spec, judged);
  const verdict = verdictOf(findings);
  const next = nextCommand(findings, spec);
  const capabilities = judgeCapabilities({
    judged: { ...judged, readings: spec.readings },
    spec,
    findings,
    verdict,
    next,
    ...(plannedEdition === undefined ? {} : { plannedEdition }),
  });
  const asking = { asked, today: judged.today, knowledge, plannedEdition };
  const lacking = new Set(capabilities.flatMap(({ id, status }) => (status === 'no' ? [id] : [])));
  return {
    spec,
    release,
    asked: judged.asked,
    verdict,
    findings,
    next,
    practices: assessPractices(spec, judged),
    capabilities,
    named: named.map(({ id }) => id),
    fix: verdictFix(spec.readings, asking),
    capabilityFixes: wantedFixes(
      named.filter(({ id }) => lacking.has(id)),
      spec,
      asking,
    ),
    receipt: receiptOf(spec.readings, {
      day: judged.today,
      base: knowledge.version,
      engine: ENGINE_VERSION,
      release: everyRelease === true ? undefined : asked?.id,
      everyRelease,
      edition: plannedEdition,
      named: named.map(({ id }) => id),
    }),
    matrix: () => matrixOf(spec, judged.today, knowledge),
    ...(apart === undefined ? {} : { apart }),
    knowledge: { version: knowledge.version, checked: knowledge.checked },
  };
}
