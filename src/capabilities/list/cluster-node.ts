import type { Capability } from '../capability.ts';
import { unlessRule } from '../needs/by-rule.ts';
import { clusterDomain, clusters, sharedStorage } from '../needs/cluster.ts';
import { editionHas } from '../needs/edition-has.ts';
import { hyperV } from '../needs/hyper-v.ts';

/** A node of a failover cluster with virtual machines. */
export const clusterNode: Capability = {
  id: 'cluster-node',
  title: 'Cluster node',
  names: ['cluster node', 'cluster', 'node', 'failover cluster', 'failover clustering', 'ha'],
  conditions: [
    hyperV,
    unlessRule('host.evaluation'),
    unlessRule('host.memory.minimum'),
    clusters,
    editionHas('capability.failover-clustering.edition', 'Failover Clustering'),
    unlessRule('role.domain-controller'),
    clusterDomain,
    sharedStorage,
  ],
};
