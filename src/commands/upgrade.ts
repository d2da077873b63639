import { findMentions } from '../answers/release-mentions.ts';
import { UserError } from '../errors.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { upgradeReply } from '../replies/upgrade-reply.ts';
import { likeSource } from '../upgrading/like-source.ts';
import type { Installation, UpgradeQuestion } from '../upgrading/move.ts';
import { planUpgrade } from '../upgrading/plan-upgrade.ts';
import { type ReadInstallation, readInstallation } from '../upgrading/read-installation.ts';
import { speaksOfCluster, speaksOfOwnDrives } from '../upgrading/unread-words.ts';
import type { Command } from './command.ts';

const OWN_DRIVES_FACT = 'feature.storage-spaces-direct';

export const upgrade: Command = {
  verb: 'upgrade',
  usage: 'upgrade RELEASE [cluster] to RELEASE',
  purpose: 'Finds the shortest supported way to a newer release, with what each step needs.',
  examples: ['upgrade 2012 R2 cluster to 2025', 'upgrade 2016 standard to 2022 datacenter'],

  run(rest, { knowledge }) {
    const sides = sidesOf(rest);
    const [from, to] = sides.map((side) => installationOf(side, knowledge));
    if (from === undefined || to === undefined || sides.length > 2) throw usageError();
    const question: UpgradeQuestion = {
      from: from.installation,
      to: likeSource(from.installation, to.installation, rest, knowledge),
      cluster: speaksOfCluster(rest),
      ...(speaksOfOwnDrives(rest) ? { storageSpacesDirect: true } : {}),
      notUnderstood: [...from.notUnderstood, ...to.notUnderstood],
    };
    if (isSame(question)) throw nothingToUpgrade(question.from);
    refuseWithoutOwnDrives(question, knowledge);
    return upgradeReply(planUpgrade(question, knowledge), knowledge);
  },
};

/** The text on either side of `to`, the old one first; `to 2025 from 2019` is turned round. */
function sidesOf(text: string): readonly string[] {
  const turned = /\bto\b(.*)\bfrom\b(.*)/is.exec(text);
  if (turned !== null) return [turned[2] ?? '', turned[1] ?? ''];
  if (text.trim() === '') return [];
  return text.split(/\bto\b|->|→/i);
}

function installationOf(text: string, knowledge: Knowledge): ReadInstallation {
  const { releases, rest } = findMentions(text.replace(/[.?!]+\s*$/, ''), knowledge);
  const [release] = releases;
  if (releases.length > 1)
    throw usageError(`"${text.trim().slice(0, 60)}" names ${releases.length} releases.`);
  if (release === undefined) throw usageError(`"${text.trim().slice(0, 60)}" names no release.`);
  return readInstallation(release, text, rest);
}

/** A cluster with Storage Spaces Direct starts at a release that has it. */
function refuseWithoutOwnDrives(
  { from: { release }, storageSpacesDirect }: UpgradeQuestion,
  knowledge: Knowledge,
): void {
  const value = knowledge.valueOf(OWN_DRIVES_FACT, release.id)?.value;
  if (storageSpacesDirect !== true || value === 'supported') return;
  throw new UserError(
    `${release.name} has no Storage Spaces Direct.`,
    'Leave it out where the nodes share another storage, or name the release that is installed.',
  );
}

/** Nothing would change, as far as was said. */
const isSame = ({ from, to }: UpgradeQuestion): boolean =>
  from.release.id === to.release.id &&
  from.product === to.product &&
  (to.edition === undefined || from.edition === undefined || from.edition === to.edition) &&
  (to.option === undefined || from.option === undefined || from.option === to.option);

const nothingToUpgrade = ({ release }: Installation): UserError =>
  new UserError(
    `${release.name} is what is installed already.`,
    'Name a newer release, or standard to datacenter of the same one.',
  );

const usageError = (what = 'upgrade needs two releases, the old one and the new one.'): UserError =>
  new UserError(what, 'For example: /hyperv upgrade 2012 R2 cluster to 2025.');
