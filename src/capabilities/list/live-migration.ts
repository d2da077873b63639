import type { Capability } from '../capability.ts';
import { unlessRule } from '../needs/by-rule.ts';
import { hyperV } from '../needs/hyper-v.ts';
import { migrationDomain } from '../needs/migration-domain.ts';
import { releaseHas } from '../needs/release-has.ts';
import { clusterWhereNeeded } from '../needs/without-cluster.ts';

/** One end of a live migration; whether a certain other host fits is a question to both. */
export const liveMigration: Capability = {
  id: 'live-migration',
  title: 'Live migration, source and target',
  names: ['live migration', 'livemigration', 'migration', 'lm'],
  conditions: [
    hyperV,
    unlessRule('host.evaluation'),
    unlessRule('host.memory.minimum'),
    unlessRule('role.domain-controller'),
    releaseHas('feature.live-migration', 'live migration'),
    clusterWhereNeeded,
    migrationDomain,
  ],
};
