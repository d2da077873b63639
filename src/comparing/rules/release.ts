import type { Release } from '../../knowledge/schema.ts';
import type { Backing } from '../../rules/backing.ts';
import { maybe, state, words } from '../../rules/fact-needs.ts';
import { met, type Outcome, unknown, unmet } from '../../rules/outcome.ts';
import { lookUp } from '../look-up.ts';
import { exemptMove, moveBetween, stepsBetween } from '../move-between.ts';
import { type Pair, type PairJudgement, type PairRule, resting } from '../pair-rule.ts';

/** Whether both releases have live migration, and the base knows the move from one to the other. */
export const release: PairRule = {
  id: 'pair.release',
  title: 'Releases',
  severity: 'blocker',

  judge(pair) {
    const { source, destination, knowledge } = pair;
    const silent = [source, destination].filter((side) => side.release === undefined);
    const lacking = [source, destination].flatMap((side) => {
      if (side.release === undefined) return [];
      const feature = lookUp(maybe(state('feature.live-migration')), side.release, knowledge);
      return feature.value === 'not supported' ? [{ release: side.release, backing: feature.backing }] : [];
    });
    const [first] = lacking;
    if (first !== undefined) return withoutLiveMigration(first.release, first.backing, pair);
    const [from, to] = [source.release, destination.release];
    if (from === undefined || to === undefined) {
      const names = silent.map(({ name }) => name).join(' and ');
      return resting(
        unknown(
          `The release of ${names} was not in the paste, or is none with Hyper-V.`,
          ['osRelease'],
          `Run \`systeminfo\` on ${names} and paste the output.`,
        ),
        [],
      );
    }
    return from.id === to.id ? sameRelease(to, pair) : otherRelease(from, to, pair);
  },
};

function withoutLiveMigration(
  { name }: Release,
  backing: Backing,
  { source, destination }: Pair,
): PairJudgement {
  return resting(
    unmet(
      `${name} has no live migration.`,
      `Shut the virtual machine down, export it on ${source.name} and import it on ${destination.name}.`,
    ),
    [backing],
    [source, destination].find(({ release: one }) => one?.name === name)?.readings.osRelease,
  );
}

const sameRelease = (to: Release, { knowledge, destination }: Pair): PairJudgement =>
  resting(
    met(`Both hosts run ${to.name}, which has live migration.`),
    [lookUp(maybe(state('feature.live-migration')), to, knowledge).backing],
    destination.readings.osRelease,
  );

function otherRelease(from: Release, to: Release, { knowledge, destination }: Pair): PairJudgement {
  const move = moveBetween(from, to, knowledge);
  const exempt = exemptMove(from, to, knowledge);
  const at = destination.readings.osRelease;
  const way = `from ${from.name} to ${to.name}`;
  if (move.value === 'supported')
    return resting(met(`A running virtual machine can move ${way}.`), [move.backing], at);
  const fix = fixFor(from, to, knowledge);
  if (move.value === 'not supported')
    return resting(unmet(`A running virtual machine cannot move ${way}.`, fix), [move.backing], at);
  if (exempt === undefined) return resting(notKnown(way, fix), [], at);
  const versions = lookUp(maybe(words('vm.configuration-version.supported')), to, knowledge).backing;
  const given = lookUp(maybe(words('vm.configuration-version.default')), from, knowledge).backing;
  return resting(
    unmet(`A running virtual machine cannot move ${way}. ${exempt}`, fix),
    [given, versions],
    at,
  );
}

const notKnown = (way: string, fix: string): Outcome =>
  unknown(
    `No page that the knowledge base has read says whether a running virtual machine can move ${way}.`,
    [],
    fix,
  );

function fixFor(from: Release, to: Release, knowledge: Pair['knowledge']): string {
  if (to.released < from.released)
    return `Make a new virtual machine with the same disks on the host with ${to.name}; one that was never raised above what that host runs can be tried with \`Compare-VM\` first.`;
  const steps = stepsBetween(from, to, knowledge);
  return steps !== undefined && steps.length > 2
    ? `Go step by step, as a rolling upgrade of a cluster does: ${steps.map(({ name }) => name).join(', then ')}; each step is known. Or shut the virtual machine down, export and import it.`
    : 'Shut the virtual machine down, export and import it, or try `Compare-VM` with one that does not matter.';
}
