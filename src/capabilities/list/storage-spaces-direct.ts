import type { Capability } from '../capability.ts';
import { unlessRule } from '../needs/by-rule.ts';
import { clusterDomain } from '../needs/cluster.ts';
import { ownDrives, storageNetwork } from '../needs/direct-storage.ts';
import { driveAttachment } from '../needs/drive-attachment.ts';
import { editionHas } from '../needs/edition-has.ts';
import { hyperV } from '../needs/hyper-v.ts';
import { releaseHas } from '../needs/release-has.ts';

const THING = 'Storage Spaces Direct';

/** A node that gives its own drives to the storage of a cluster. */
export const storageSpacesDirect: Capability = {
  id: 'storage-spaces-direct',
  title: 'Storage Spaces Direct node',
  names: ['s2d', 'storage spaces direct', 'storage spaces direct node', 'hci', 'hyperconverged'],
  conditions: [
    hyperV,
    unlessRule('host.evaluation'),
    unlessRule('host.memory.minimum'),
    releaseHas('feature.storage-spaces-direct', THING),
    editionHas('capability.storage-spaces-direct.edition', THING),
    unlessRule('role.domain-controller'),
    clusterDomain,
    ownDrives,
    driveAttachment,
    storageNetwork,
  ],
};
