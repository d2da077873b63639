import { UserError } from '../errors.ts';
import type { HostSpec } from '../hosts/host-spec.ts';
import { readMachines } from '../hosts/read-spec.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { proofOf } from '../proofs/proof.ts';
import { proofReply } from '../replies/proof-reply.ts';
import { rules } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import type { Command } from './command.ts';
import { splitFirstWord } from './first-word.ts';
import { judgeHost } from './judge-host.ts';
import { refuseLarge } from './refuse-large.ts';
import { splitRequest } from './split-request.ts';

export const why: Command = {
  verb: 'why',
  usage: 'why RULE [for RELEASE] SPEC',
  purpose: 'Proves one row of a scorecard: lines, facts, comparison, and what would turn it.',
  examples: ['why host.slat for 2016 cpu="Xeon E5345" slat=no ram=16GB'],

  run(text, services, earlier) {
    const { knowledge, today } = services;
    const { word, rest } = splitFirstWord(text);
    const rule = findRule(word);
    const { asked, everyRelease, paste } = splitRequest(rest, knowledge);
    if (everyRelease === true)
      throw new UserError('why is about one release.', `Name it: /hyperv why ${rule.id} for 2022.`);
    refuseLarge(paste);
    if (paste.trim() === '' && earlier === undefined) throw nothingToProve(rule);
    const report = judgeHost(onlyMachine(paste, knowledge), { asked }, services, earlier);
    const judged = { release: report.release, asked: report.asked, today: today(), knowledge };
    return proofReply(proofOf(rule, report.spec, judged), report, knowledge);
  },
};

/** By its id, its title in one word, or the end of its id where one rule only has it. */
function findRule(word: string): Rule {
  const wanted = word.toLowerCase();
  const named = rules.find(({ id, title }) => id === wanted || title.toLowerCase() === wanted);
  const ending = rules.filter(({ id }) => id.endsWith(`.${wanted}`));
  const found = named ?? (ending.length === 1 ? ending[0] : undefined);
  if (found !== undefined) return found;
  if (wanted === '')
    throw new UserError(
      'why needs the id of a rule and a paste.',
      'For example: /hyperv why host.slat R730.',
    );
  const near = rules.filter(({ id }) => id.includes(wanted)).map(({ id }) => id);
  throw new UserError(
    `"${word.slice(0, 60)}" is no rule.`,
    near.length === 0
      ? `The rules are: ${rules.map(({ id }) => id).join(', ')}.`
      : `Is it ${near.join(' or ')}?`,
  );
}

const nothingToProve = ({ id }: Rule): UserError =>
  new UserError(
    `why ${id} needs the paste that was judged.`,
    `Type /hyperv why ${id} and the paste after it.`,
  );

function onlyMachine(paste: string, knowledge: Knowledge): HostSpec {
  const [first, ...others] = readMachines(paste, knowledge);
  if (others.length === 0) return first;
  throw new UserError(
    `The paste describes ${others.length + 1} machines.`,
    'Paste the one that the question is about.',
  );
}
