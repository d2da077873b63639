import { UserError } from '../errors.ts';
import { verdictFix } from '../fixing/verdict-fix.ts';
import { type Completion, complete, toEarlier } from '../hosts/complete.ts';
import type { HostSpec } from '../hosts/host-spec.ts';
import { inCommon } from '../hosts/in-common.ts';
import { readMachines } from '../hosts/read-spec.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { findRelease } from '../knowledge/release.ts';
import type { Release } from '../knowledge/schema.ts';
import { matrixOf } from '../matrix/matrix.ts';
import { ENGINE_VERSION } from '../proofs/engine-version.ts';
import { receiptOf } from '../proofs/receipt.ts';
import { checkData } from '../replies/check-data.ts';
import { machinesReply } from '../replies/machines-reply.ts';
import { matrixReply } from '../replies/matrix-reply.ts';
import type { Remembered, Reply } from '../replies/reply.ts';
import { type Report, reportReply } from '../replies/report.ts';
import { assess, verdictOf } from '../rules/assess.ts';
import { judgedRelease } from '../rules/judged-release.ts';
import { nextCommand } from '../rules/next-command.ts';
import type { Command, Services } from './command.ts';
import { refuseLarge } from './refuse-large.ts';

export const check: Command = {
  verb: 'check',
  usage: 'check [for RELEASE | every release] SPEC',
  purpose: 'Judges a pasted host spec: systeminfo, Get-ComputerInfo, key=value pairs or plain words.',
  examples: [
    'check R730, dual 2690v4, 256 gigs, quad port intel',
    'check for 2025 cpu="Xeon Gold 6338" sockets=2 ram=512GB nics=4 storage=iscsi vt=yes dep=yes',
  ],

  run(rest, services, earlier) {
    const { asked, everyRelease, paste } = splitTarget(rest, services.knowledge);
    if (paste.trim() === '') return pasteForm(asked);
    refuseLarge(paste);
    const specs = readMachines(paste, services.knowledge);
    const [only] = specs;
    if (specs.length === 1) {
      const report = judge(only, asked, services, earlier);
      if (everyRelease === true)
        return { ...matrixReply(report), remember: toRemember(report), data: () => checkData(report) };
      return { ...reportReply(report), remember: toRemember(report), data: () => checkData(report) };
    }
    if (everyRelease === true) throw oneMachineOnly(specs.length);
    const reports = specs.map((spec) => judge(spec, asked, services));
    const whole = judge(inCommon(specs), asked, services);
    return {
      ...machinesReply(reports),
      verdict: whole.verdict,
      data: () => ({ ...checkData(whole), machines: reports.map(checkData) }),
    };
  },
};

/** Judges one machine: for the release that was asked for, or as it is. */
export function judge(
  later: HostSpec,
  target: Release | undefined,
  { knowledge, today }: Services,
  earlier?: Remembered,
): Report {
  const { spec, apart }: Completion =
    earlier === undefined ? { spec: later } : complete(earlier.host, later, knowledge);
  // What the earlier check was about stays what the question is about, for the same machine.
  const asked = target ?? (spec.completed === true ? knowledge.release(earlier?.release ?? '') : undefined);
  const release = judgedRelease(spec.readings, asked, knowledge);
  const judged = { release, asked: asked !== undefined, today: today(), knowledge };
  const findings = assess(spec, judged);
  return {
    spec,
    release,
    asked: judged.asked,
    verdict: verdictOf(findings),
    findings,
    next: nextCommand(findings, spec),
    fix: verdictFix(spec.readings, { asked, today: judged.today, knowledge }),
    receipt: receiptOf(spec.readings, {
      day: judged.today,
      base: knowledge.version,
      engine: ENGINE_VERSION,
      release: asked?.id,
    }),
    matrix: () => matrixOf(spec, judged.today, knowledge),
    ...(apart === undefined ? {} : { apart }),
    knowledge: { version: knowledge.version, checked: knowledge.checked },
  };
}

const toRemember = ({ spec, release, asked }: Report): Remembered => ({
  host: toEarlier(spec),
  ...(asked ? { release: release.id } : {}),
});

/** Longest name of a release in words: `Microsoft Windows Server 2008 R2`. */
const RELEASE_WORDS_MAX = 5;

/** What a check is about, and the paste that follows it. */
interface Target {
  readonly asked: Release | undefined;
  /** The question is about each release of the base. */
  readonly everyRelease?: true;
  readonly paste: string;
}

const EVERY_RELEASE =
  /^[ \t]*(?:for[ \t]+)?(?:(?:every|each|all)[ \t]+releases?|for[ \t]+(?:all|every))(?=[\s:,]|$)[ \t]*[:,]?/i;

/**
 * Takes `for RELEASE` or `every release` from the front of the text. Throws `UserError` for a release that does not
 * exist.
 */
export function splitTarget(text: string, knowledge: Knowledge): Target {
  const every = EVERY_RELEASE.exec(text);
  if (every !== null)
    return { asked: undefined, everyRelease: true, paste: withoutCommandLine(text.slice(every[0].length)) };
  const lead = /^[ \t]*for[ \t]+([^\n]*)/i.exec(text);
  if (lead === null) return { asked: undefined, paste: withoutCommandLine(text) };
  const line = lead[1] ?? '';
  const words = [...line.matchAll(/[^\s:,]+/g)].slice(0, RELEASE_WORDS_MAX);
  for (let count = words.length; count > 0; count -= 1) {
    const last = words[count - 1];
    const named = last === undefined ? '' : line.slice(0, last.index + last[0].length);
    const release = findRelease(knowledge, named);
    if (release !== undefined) {
      return {
        asked: release,
        paste: withoutCommandLine(
          text.slice(lead[0].length - line.length + named.length).replace(/^[ \t]*[:,]?/, ''),
        ),
      };
    }
  }
  throw unknownRelease(words[0]?.[0] ?? '', knowledge);
}

const oneMachineOnly = (count: number): UserError =>
  new UserError(`The paste describes ${count} machines.`, 'Paste one machine for a look at every release.');

/** A paste that starts below the command counts its lines from its own first one. */
const withoutCommandLine = (text: string): string => text.replace(/^[ \t]*\r?\n/, '');

/** The mistake of naming a release that the base does not have. */
export function unknownRelease(name: string, knowledge: Knowledge): UserError {
  const known = knowledge.releases
    .map((release) => release.name.replace(/^Windows (?:Server )?(?=\d)/, ''))
    .join(', ');
  return new UserError(`"${name}" is not a release with Hyper-V in the knowledge base.`, `Known: ${known}.`);
}

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
