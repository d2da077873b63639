import type { HostEvidence } from '../checklists/proved-items.ts';
import { UserError } from '../errors.ts';
import { toEarlier } from '../hosts/complete.ts';
import type { HostSpec } from '../hosts/host-spec.ts';
import { inCommon } from '../hosts/in-common.ts';
import { readMachines } from '../hosts/read-spec.ts';
import type { Release } from '../knowledge/schema.ts';
import { checkData } from '../replies/check-data.ts';
import { headline } from '../replies/headline.ts';
import { machinesHeadline, machinesReply } from '../replies/machines-reply.ts';
import { matrixReply } from '../replies/matrix-reply.ts';
import type { Brief, Remembered, Reply } from '../replies/reply.ts';
import { type Report, reportReply } from '../replies/report.ts';
import type { Command, Services } from './command.ts';
import { judgeBriefly, judgeHost, type Target } from './judge-host.ts';
import { refuseLarge } from './refuse-large.ts';
import { repeated } from './repeated-checks.ts';
import { splitRequest } from './split-request.ts';
import { wantedRelease } from './wanted-release.ts';

export const check: Command = {
  verb: 'check',
  usage: 'check [for RELEASE | every release] [with CAPABILITY, …] SPEC',
  purpose: 'Judges a pasted host spec: systeminfo, Get-ComputerInfo, key=value pairs or plain words.',
  examples: [
    'check R730, dual 2690v4, 256 gigs, quad port intel',
    'check for 2025 cpu="Xeon Gold 6338" sockets=2 ram=512GB nics=4 storage=iscsi vt=yes dep=yes',
    'check for 2025 Datacenter with s2d: R740, dual Xeon Gold 6338, 512GB ram',
  ],

  run(rest, services, earlier) {
    const { paste, ...target } = splitRequest(rest, services.knowledge);
    if (paste.trim() === '') return pasteForm(target.asked);
    refuseLarge(paste);
    const judge = (): Reply => judged(paste, target, services, earlier);
    return earlier === undefined ? repeated(rest, services.today(), services.knowledge, judge) : judge();
  },

  brief(rest, services, earlier) {
    const { paste, ...target } = splitRequest(rest, services.knowledge);
    if (paste.trim() === '') return pasteForm(target.asked);
    refuseLarge(paste);
    return target.everyRelease === true
      ? judged(paste, target, services, earlier)
      : judgedBriefly(paste, target, services, earlier);
  },
};

function judged(paste: string, target: Target, services: Services, earlier: Remembered | undefined): Reply {
  const specs = readMachines(paste, services.knowledge);
  const [only] = specs;
  const { everyRelease } = target;
  if (specs.length === 1) {
    const report = judgeHost(only, withWanted(target, only, services), services, earlier);
    const drawn = everyRelease === true ? matrixReply(report) : reportReply(report);
    return {
      ...drawn,
      remember: toRemember(report, earlier),
      evidence: () => evidenceOf(report),
      data: () => checkData(report),
    };
  }
  if (everyRelease === true) throw oneMachineOnly(specs.length);
  const reports = specs.map((spec) => judgeHost(spec, target, services));
  const whole = judgeHost(inCommon(specs), target, services);
  return {
    ...machinesReply(reports),
    verdict: whole.verdict,
    data: () => ({ ...checkData(whole), machines: reports.map(checkData) }),
  };
}

const withWanted = (target: Target, spec: HostSpec, { knowledge }: Services): Target =>
  target.asked !== undefined || target.everyRelease === true
    ? target
    : { ...target, asked: wantedRelease(spec, knowledge) };

/** The same in one line. */
function judgedBriefly(
  paste: string,
  target: Target,
  services: Services,
  earlier: Remembered | undefined,
): Brief {
  const specs = readMachines(paste, services.knowledge);
  if (specs.length === 1) {
    const judgement = judgeBriefly(specs[0], withWanted(target, specs[0], services), services, earlier);
    return { summary: headline(judgement), verdict: judgement.verdict };
  }
  const each = specs.map((spec) => judgeBriefly(spec, target, services));
  const { verdict } = judgeBriefly(inCommon(specs), target, services);
  return { summary: machinesHeadline(each), verdict };
}

/**
 * What is kept of a check for the next message about the same machine; the question that the conversation is about
 * stays.
 */
export const toRemember = ({ spec, release, asked }: Report, earlier?: Remembered): Remembered => ({
  host: toEarlier(spec),
  ...(earlier?.question === undefined ? {} : { question: earlier.question }),
  ...(asked ? { release: release.id } : {}),
});

const evidenceOf = ({ spec, findings, release, apart }: Report): HostEvidence => ({
  readings: spec.readings,
  findings,
  release: release.id,
  standsApart: apart !== undefined,
  nameMarks: spec.nameMarks ?? [],
});

const oneMachineOnly = (count: number): UserError =>
  new UserError(`The paste describes ${count} machines.`, 'Paste one machine for a look at every release.');

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
