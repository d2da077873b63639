import { maybe, state } from '../../rules/fact-needs.ts';
import { lookUp } from '../../rules/look-up.ts';
import { met, unknown } from '../../rules/outcome.ts';
import { type PairRule, resting } from '../pair-rule.ts';

/** Without storage that both reach, the disks have to move as well. */
export const storage: PairRule = {
  id: 'pair.storage',
  title: 'Storage',
  severity: 'info',

  judge({ source, destination, knowledge }) {
    const releases = [source.release, destination.release].filter((one) => one !== undefined);
    const looked = releases.map((one) =>
      lookUp(maybe(state('feature.shared-nothing-live-migration')), one, knowledge),
    );
    const isKnown = releases.length > 1 && looked.every(({ value }) => value === 'supported');
    return resting(
      isKnown
        ? met('The disks can move along with the virtual machine, so the hosts need no storage in common.')
        : unknown(
            'Whether the disks can move along is not known for these hosts; otherwise both have to be nodes of one cluster with shared storage.',
            [],
            'Run `Get-ClusterSharedVolume` on one of them to see.',
          ),
      looked.map(({ backing }) => backing),
    );
  },
};
