import type { Capability } from '../capabilities/capability.ts';
import { judgeCapabilities } from '../capabilities/index.ts';
import { UserError } from '../errors.ts';
import { type Completion, complete, toEarlier } from '../hosts/complete.ts';
import type { HostSpec } from '../hosts/host-spec.ts';
import { inCommon } from '../hosts/in-common.ts';
import { isTooLarge, PASTE_BYTES_MAX } from '../hosts/paste.ts';
import { readMachines } from '../hosts/read-spec.ts';
import type { Edition, Release } from '../knowledge/schema.ts';
import { assessPractices } from '../practices/assess-practices.ts';
import { checkData } from '../replies/check-data.ts';
import { machinesReply } from '../replies/machines-reply.ts';
import type { Remembered, Reply } from '../replies/reply.ts';
import { type Report, reportReply } from '../replies/report.ts';
import { assess, verdictOf } from '../rules/assess.ts';
import { nextCommand } from '../rules/next-command.ts';
import type { Command, Services } from './command.ts';
import { splitRequest } from './split-request.ts';

export const check: Command = {
  verb: 'check',
  usage: 'check [for RELEASE] [with CAPABILITY, …] SPEC',
  purpose: 'Judges a pasted host spec: systeminfo, Get-ComputerInfo, key=value pairs or plain words.',
  examples: [
    'check R730, dual 2690v4, 256 gigs, quad port intel',
    'check for 2025 cpu="Xeon Gold 6338" sockets=2 ram=512GB nics=4 storage=iscsi vt=yes dep=yes',
    'check for 2025 Datacenter with s2d: R740, dual Xeon Gold 6338, 512GB ram',
  ],

  run(rest, services, earlier) {
    const { asked, plannedEdition, named, paste } = splitRequest(rest, services.knowledge);
    const target: Target = { release: asked, plannedEdition, named };
    if (paste.trim() === '') return pasteForm(asked);
    checkSize(paste);
    const specs = readMachines(paste, services.knowledge);
    const [only] = specs;
    if (specs.length === 1) {
      const report = judge(only, target, services, earlier);
      return { ...reportReply(report), remember: toRemember(report), data: () => checkData(report) };
    }
    const reports = specs.map((spec) => judge(spec, target, services));
    const whole = judge(inCommon(specs), target, services);
    return {
      ...machinesReply(reports),
      verdict: whole.verdict,
      data: () => ({ ...checkData(whole), machines: reports.map(checkData) }),
    };
  },
};

/** Throws `UserError` for a paste that is too large to be read. */
export function checkSize(paste: string): void {
  if (!isTooLarge(paste)) return;
  const kib = PASTE_BYTES_MAX / 1024;
  throw new UserError(
    `The paste is larger than ${kib} KB.`,
    'Paste the output of systeminfo for one machine.',
  );
}

/** What the question is about, besides the machine. */
interface Target {
  readonly release: Release | undefined;
  readonly plannedEdition: Edition | undefined;
  /** Capabilities that were named, which the reply opens with. */
  readonly named: readonly Capability[];
}

function judge(
  later: HostSpec,
  { release: target, plannedEdition, named }: Target,
  { knowledge, today }: Services,
  earlier?: Remembered,
): Report {
  const { spec, apart }: Completion =
    earlier === undefined ? { spec: later } : complete(earlier.host, later, knowledge);
  // What the earlier check was about stays what the question is about, for the same machine.
  const asked = target ?? (spec.completed === true ? knowledge.release(earlier?.release ?? '') : undefined);
  const release = asked ?? knowledge.release(spec.readings.osRelease?.value ?? '') ?? knowledge.newestServer;
  const judged = { release, asked: asked !== undefined, today: today(), knowledge };
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
    ...(apart === undefined ? {} : { apart }),
    knowledge: { version: knowledge.version, checked: knowledge.checked },
  };
}

const toRemember = ({ spec, release, asked }: Report): Remembered => ({
  host: toEarlier(spec),
  ...(asked ? { release: release.id } : {}),
});

function pasteForm(asked: Release | undefined): Reply {
  const summary =
    'Paste what you know about the host: the output of systeminfo, or a line in your own words.';
  return {
    summary,
    blocks: [
      { kind: 'text', text: summary },
      {
        kind: 'list',
        items: check.examples.map((example) => [{ text: `/hyperv ${example}`, style: 'code' }]),
      },
    ],
    asksForPaste: asked === undefined ? {} : { release: asked.id },
  };
}
