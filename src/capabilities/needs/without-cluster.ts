import { baseAnswer, isThere } from '../base-value.ts';
import type { Condition } from '../capability.ts';
import { editionHas } from './edition-has.ts';

const SHARED_NOTHING = 'feature.shared-nothing-live-migration';
const cluster = editionHas('capability.failover-clustering.edition', 'Failover Clustering');

/** Where hosts move virtual machines inside a cluster only, the edition has to have clusters. */
export const clusterWhereNeeded: Condition = {
  factIds: [SHARED_NOTHING, ...cluster.factIds],
  judge(situation) {
    const answer = baseAnswer(SHARED_NOTHING, situation);
    if (answer.kind === 'exempt' || (answer.kind === 'value' && isThere(answer.value))) return undefined;
    return cluster.judge(situation);
  },
};
