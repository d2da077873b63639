import { topicOf } from '../topic-of.ts';
import type { Preparation } from './preparation.ts';

const HOW = 'topic.rolling-upgrade.how';
const DURATION = 'topic.rolling-upgrade.duration';

/** What a cluster must not do while its nodes are of two releases. */
export const quietCluster: Preparation = {
  id: 'quiet-cluster',
  when: 'before',
  factIds: [],
  applies({ way, first }, knowledge) {
    if (way !== 'cluster-rolling') return [];
    const { answer, detail = [], cites } = topicOf(HOW, knowledge);
    return [
      {
        title: 'Stop Cluster-Aware Updating and backups, and make no new storage until the end',
        how: first ? answer : 'Node by node, as in the step before.',
        because: first ? detail.join(' ') : 'It holds for every step of the way.',
        command: 'Get-ClusterNode | Format-Table Name, State',
        cites,
      },
    ];
  },
};

/** The last act of a rolling upgrade. */
export const raiseFunctionalLevel: Preparation = {
  id: 'raise-functional-level',
  when: 'after',
  factIds: [],
  applies({ way, to }, knowledge) {
    if (way !== 'cluster-rolling') return [];
    const { answer, cites } = topicOf(DURATION, knowledge);
    return [
      {
        title: `When every node runs ${to.name} and stays so, raise the functional level of the cluster`,
        because: answer,
        command: 'Update-ClusterFunctionalLevel',
        cites,
      },
    ];
  },
};
