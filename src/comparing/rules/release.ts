import type { Release } from '../../knowledge/schema.ts';
import type { Backing } from '../../rules/backing.ts';
import { maybe, state } from '../../rules/fact-needs.ts';
import { lookUp } from '../../rules/look-up.ts';
import { met, unknown, unmet } from '../../rules/outcome.ts';
import { knownMove } from '../../upgrading/move-between.ts';
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
  const { verdict, because, fix = '', backings } = knownMove(from, to, knowledge);
  const at = destination.readings.osRelease;
  const outcome =
    verdict === 'yes' ? met(because) : verdict === 'no' ? unmet(because, fix) : unknown(because, [], fix);
  return resting(outcome, backings, at);
}
