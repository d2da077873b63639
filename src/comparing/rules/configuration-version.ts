import { maybe, state, words } from '../../rules/fact-needs.ts';
import { lookUp } from '../../rules/look-up.ts';
import { met, notApplicable, type Outcome, unknown, unmet } from '../../rules/outcome.ts';
import { fromFact } from '../../upgrading/move-between.ts';
import { lacksLiveMigration } from '../lacks-live-migration.ts';
import { type Pair, type PairRule, resting } from '../pair-rule.ts';

interface Versions {
  /** What the source gives to a new virtual machine. */
  readonly given: string | undefined;
  readonly bySource: readonly string[] | undefined;
  readonly byDestination: readonly string[] | undefined;
}

/**
 * A host runs no configuration version that it does not list. Where the paste does not list the virtual machines,
 * the version that the source gives to new ones is judged.
 */
export const configurationVersion: PairRule = {
  id: 'pair.configuration-version',
  title: 'Configuration version',
  severity: 'blocker',

  judge(pair) {
    const { source, destination, knowledge } = pair;
    if (source.release === undefined || destination.release === undefined)
      return resting(
        unknown(
          'Which versions the hosts run depends on their releases.',
          ['osRelease'],
          'Run `systeminfo` on both hosts and paste the output.',
        ),
        [],
      );
    if (lacksLiveMigration(pair))
      return resting(notApplicable('A release without live migration has a row of its own.'), []);
    const given = lookUp(maybe(words('vm.configuration-version.default')), source.release, knowledge);
    const bySource = lookUp(maybe(words('vm.configuration-version.supported')), source.release, knowledge);
    const byDestination = lookUp(
      maybe(words('vm.configuration-version.supported')),
      destination.release,
      knowledge,
    );
    const raised = lookUp(maybe(state(fromFact(source.release))), destination.release, knowledge);
    const versions = {
      given: given.value,
      bySource: bySource.value?.split(', '),
      byDestination: byDestination.value?.split(', '),
    };
    if (isRaised(versions, raised.value))
      return resting(notApplicable('The move itself raises the configuration version.'), [raised.backing]);
    return resting(judge(pair, versions), [given.backing, byDestination.backing]);
  },
};

/** The base knows the move although no version is common to both. */
const isRaised = ({ bySource = [], byDestination = [] }: Versions, move: string | undefined): boolean =>
  move === 'supported' &&
  bySource.length > 0 &&
  byDestination.length > 0 &&
  !bySource.some((one) => byDestination.includes(one));

const ASK = 'Get-VM | Format-Table Name, Version';

function judge({ source, destination }: Pair, { given, bySource, byDestination }: Versions): Outcome {
  const from = source.release?.name ?? source.name;
  const to = destination.release?.name ?? destination.name;
  if (source.release?.id === destination.release?.id && source.release?.kind === 'server')
    return met(`Both hosts run the same configuration versions of virtual machines, those of ${to}.`);
  if (byDestination === undefined)
    return unknown(`The knowledge base has no one list of the configuration versions that ${to} runs.`, []);
  const range = `${byDestination.at(-1)} to ${byDestination[0]}`;
  const listed = source.setup.vmVersions;
  const judged = listed ?? (given === undefined ? [] : [given]);
  if (judged.length === 0)
    return unknown(
      `The knowledge base has no configuration version that ${from} gives.`,
      [],
      `Run \`${ASK}\` on ${source.name} and paste the output.`,
    );
  const refused = judged.filter((version) => !byDestination.includes(version));
  const what =
    listed === undefined
      ? `Virtual machines have version ${given} where ${from} made them`
      : `The virtual machines of ${source.name} have version ${judged.join(', ')}`;
  const older = (bySource ?? []).filter((version) => !byDestination.includes(version));
  if (refused.length === 0) {
    const raise =
      listed === undefined && older.length > 0
        ? ` Those that still have ${older.at(-1)} to ${older[0]} must be raised on ${source.name} first.`
        : '';
    return met(`${what}, and ${to} runs ${range}.${raise}`);
  }
  const common = (bySource ?? []).filter((version) => byDestination.includes(version));
  const kept =
    common.length === 0
      ? ''
      : ` Only one that has kept ${common.at(-1)}${common.length > 1 ? ` to ${common[0]}` : ''} fits: run \`${ASK}\` on ${source.name} and paste the output.`;
  return unmet(
    `${what}, and ${to} runs ${range}; not ${refused.join(', ')}.`,
    `A version is never lowered. Make a new virtual machine on ${destination.name} with the same disks.${kept}`,
  );
}
