import { type Capability, type JudgedCapability, judgeCapability } from './capability.ts';
import { clusterNode } from './list/cluster-node.ts';
import { deviceAssignment } from './list/device-assignment.ts';
import { gpuPartitioning } from './list/gpu-partitioning.ts';
import { lab } from './list/lab.ts';
import { liveMigration } from './list/live-migration.ts';
import { nested } from './list/nested.ts';
import { networkAtc } from './list/network-atc.ts';
import { shieldedVms } from './list/shielded-vms.ts';
import { smbDirect } from './list/smb-direct.ts';
import { srIov } from './list/sr-iov.ts';
import { standAlone } from './list/stand-alone.ts';
import { storageSpacesDirect } from './list/storage-spaces-direct.ts';
import type { Situation } from './situation.ts';

/** Every capability, from the plainest host on. One that is not in this list is not judged; a test says so. */
export const capabilities: readonly Capability[] = [
  lab,
  standAlone,
  clusterNode,
  liveMigration,
  storageSpacesDirect,
  smbDirect,
  srIov,
  deviceAssignment,
  gpuPartitioning,
  shieldedVms,
  nested,
  networkAtc,
];

/** Judges a machine by every capability, or by these, in the order of the list. */
export const judgeCapabilities = (
  situation: Situation,
  by: readonly Capability[] = capabilities,
): readonly JudgedCapability[] => by.map((capability) => judgeCapability(capability, situation));
