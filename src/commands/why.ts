import { capabilities } from '../capabilities/index.ts';
import { UserError } from '../errors.ts';
import type { HostSpec } from '../hosts/host-spec.ts';
import { readMachines } from '../hosts/read-spec.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { proofOf } from '../proofs/proof.ts';
import { capabilityProofReply } from '../replies/capability-proof-reply.ts';
import { proofReply } from '../replies/proof-reply.ts';
import { rules } from '../rules/index.ts';
import type { Command } from './command.ts';
import { type Subject, takeSubject } from './find-subject.ts';
import { splitFirstWord } from './first-word.ts';
import { judgeHost } from './judge-host.ts';
import { refuseLarge } from './refuse-large.ts';
import { splitRequest } from './split-request.ts';

export const why: Command = {
  verb: 'why',
  usage: 'why RULE or CAPABILITY [for RELEASE] SPEC',
  purpose: 'Proves one row of a scorecard: lines, facts, comparison, and what would turn it.',
  examples: [
    'why host.slat for 2016 cpu="Xeon E5345" slat=no ram=16GB',
    'why s2d for 2025 Datacenter R740, 512GB ram',
  ],

  run(text, services, earlier) {
    const { knowledge, today } = services;
    const { subject, rest } = takeSubject(text) ?? unknownSubject(text);
    const { asked, plannedEdition, everyRelease, paste } = splitRequest(rest, knowledge);
    if (everyRelease === true)
      throw new UserError('why is about one release.', `Name it: /hyperv why ${idOf(subject)} for 2022.`);
    refuseLarge(paste);
    if (paste.trim() === '' && earlier === undefined) throw nothingToProve(subject);
    const report = judgeHost(onlyMachine(paste, knowledge), { asked, plannedEdition }, services, earlier);
    if (subject.kind === 'capability') return capabilityProofReply(subject.capability.id, report);
    const judged = { release: report.release, asked: report.asked, today: today(), knowledge };
    return proofReply(proofOf(subject.rule, report.spec, judged), report, knowledge);
  },
};

const idOf = (subject: Subject): string =>
  subject.kind === 'rule' ? subject.rule.id : (subject.capability.names[0] ?? subject.capability.id);

/** Throws: nothing at the front of the text names a rule or a capability. */
function unknownSubject(text: string): never {
  const { word } = splitFirstWord(text);
  if (word === '')
    throw new UserError(
      'why needs the name of a rule or a capability, and a paste.',
      'For example: /hyperv why host.slat R730.',
    );
  const wanted = word.toLowerCase();
  const near = rules.filter(({ id }) => id.includes(wanted)).map(({ id }) => id);
  throw new UserError(
    `"${word.slice(0, 60)}" is no rule and no capability.`,
    near.length === 0
      ? `The rules are: ${rules.map(({ id }) => id).join(', ')}. The capabilities are: ${capabilities.map(({ id }) => id).join(', ')}.`
      : `Is it ${near.join(' or ')}?`,
  );
}

const nothingToProve = (subject: Subject): UserError =>
  new UserError(
    `why ${idOf(subject)} needs the paste that was judged.`,
    `Type /hyperv why ${idOf(subject)} and the paste after it.`,
  );

function onlyMachine(paste: string, knowledge: Knowledge): HostSpec {
  const [first, ...others] = readMachines(paste, knowledge);
  if (others.length === 0) return first;
  throw new UserError(
    `The paste describes ${others.length + 1} machines.`,
    'Paste the one that the question is about.',
  );
}
