import { CONFIGURATION_FACTS, compatibilityOf, raisesHighest } from '../configuration-versions.ts';
import { citesOf, plainValue } from '../plain-value.ts';
import { topicOf } from '../topic-of.ts';
import type { Preparation } from './preparation.ts';

const ROLLING = 'feature.cluster-rolling-upgrade';

/** The new release raises virtual machines by itself. */
export const raisedAtOnce: Preparation = {
  id: 'raised-at-once',
  when: 'irreversible',
  factIds: CONFIGURATION_FACTS,
  applies({ from, to }, knowledge) {
    const { carries, needed, cites } = compatibilityOf(from, to, knowledge);
    if (carries !== 'raised') return [];
    return [
      {
        title: `${to.name} raises the virtual machines to configuration version ${needed} at once`,
        because: `They cannot go back to ${from.name}.`,
        cites,
      },
    ];
  },
};

/** Raising the functional level ends the way back of a rolling upgrade. */
export const functionalLevel: Preparation = {
  id: 'functional-level',
  when: 'irreversible',
  factIds: [ROLLING],
  applies({ way, to }, knowledge) {
    if (way !== 'cluster-rolling') return [];
    return [
      {
        title: 'Update-ClusterFunctionalLevel',
        because: 'Until it is run, nodes can go back; after it there is no way back.',
        cites: [
          ...citesOf(plainValue(knowledge, ROLLING, to)),
          ...topicOf('topic.rolling-upgrade.duration', knowledge).cites,
        ],
      },
    ];
  },
};

/** A raised configuration version cannot be lowered. */
export const configurationVersion: Preparation = {
  id: 'configuration-version',
  when: 'irreversible',
  factIds: CONFIGURATION_FACTS,
  applies({ from, to }, knowledge) {
    const raises = raisesHighest(from, to, knowledge);
    if (!raises || compatibilityOf(from, to, knowledge).carries === 'raised') return [];
    return [
      {
        title: 'Update-VMVersion',
        because:
          'A virtual machine whose configuration version was raised cannot be lowered, nor run on an older host.',
        cites: topicOf('topic.config-version', knowledge).cites,
      },
    ];
  },
};
