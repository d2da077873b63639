import type { Capability } from '../capabilities/capability.ts';
import { capabilities, judgeCapabilities } from '../capabilities/index.ts';
import type { Situation } from '../capabilities/situation.ts';
import { verdictFix } from '../fixing/verdict-fix.ts';
import { type Completion, complete } from '../hosts/complete.ts';
import type { HostSpec } from '../hosts/host-spec.ts';
import type { Edition, Release } from '../knowledge/schema.ts';
import { matrixOf } from '../matrix/matrix.ts';
import { assessPractices } from '../practices/assess-practices.ts';
import { ENGINE_VERSION } from '../proofs/engine-version.ts';
import { receiptOf } from '../proofs/receipt.ts';
import { isInHeadline, type Judgement } from '../replies/headline.ts';
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

/** What everything that is said of a machine starts from. */
interface Judged {
  readonly situation: Situation;
  readonly asked: Release | undefined;
  readonly apart: Completion['apart'];
}

function judge(
  later: HostSpec,
  { asked: target, plannedEdition }: Target,
  { knowledge, today }: Services,
  earlier?: Remembered,
): Judged {
  const { spec, apart }: Completion =
    earlier?.host === undefined ? { spec: later } : complete(earlier.host, later, knowledge);
  // What the earlier check was about stays what the question is about, for the same machine.
  const asked = target ?? (spec.completed === true ? knowledge.release(earlier?.release ?? '') : undefined);
  const { readings } = spec;
  const release = judgedRelease(readings, asked, knowledge);
  const judged = {
    readings,
    release,
    asked: isOtherThanInstalled(asked, readings),
    today: today(),
    knowledge,
  };
  const findings = assess(spec, judged);
  const situation: Situation = {
    judged,
    spec,
    findings,
    verdict: verdictOf(findings),
    next: nextCommand(findings, spec),
    ...(plannedEdition === undefined ? {} : { plannedEdition }),
  };
  return { situation, asked, apart };
}

/** The verdict on one machine with what its line needs, and nothing of what only a scorecard shows. */
export function judgeBriefly(
  later: HostSpec,
  target: Target,
  services: Services,
  earlier?: Remembered,
): Judgement {
  const { situation } = judge(later, target, services, earlier);
  const about = { verdict: situation.verdict, named: idsOf(target) };
  const looked = capabilities.filter(({ id }) => isInHeadline(id, about));
  return judgementOf(situation, judgeCapabilities(situation, looked), target);
}

/** Judges one machine, completed by what an earlier message said of it: for the release asked for, or as it is. */
export function judgeHost(later: HostSpec, target: Target, services: Services, earlier?: Remembered): Report {
  const { knowledge } = services;
  const { plannedEdition, everyRelease, named = [] } = target;
  const { situation, asked, apart } = judge(later, target, services, earlier);
  const { judged, spec, next } = situation;
  const capable = judgeCapabilities(situation);
  const asking = { asked, today: judged.today, knowledge, plannedEdition };
  const lacking = new Set(capable.flatMap(({ id, status }) => (status === 'no' ? [id] : [])));
  return {
    ...judgementOf(situation, capable, target),
    next,
    practices: assessPractices(spec, judged),
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
      named: idsOf(target),
    }),
    matrix: () => matrixOf(spec, judged.today, knowledge),
    ...(apart === undefined ? {} : { apart }),
    knowledge: { version: knowledge.version, checked: knowledge.checked },
  };
}

const judgementOf = (
  { judged: { release, asked }, spec, findings, verdict }: Situation,
  judgedBy: Judgement['capabilities'],
  target: Target,
): Judgement => ({ spec, release, asked, verdict, findings, capabilities: judgedBy, named: idsOf(target) });

const idsOf = ({ named = [] }: Target): readonly string[] => named.map(({ id }) => id);
