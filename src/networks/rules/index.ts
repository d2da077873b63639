import type { Preference } from './preference.ts';
import { clusterFromManagement } from './preferences/cluster-from-management.ts';
import { clusterFromMigration } from './preferences/cluster-from-migration.ts';
import { converged } from './preferences/converged.ts';
import { fewestParts } from './preferences/fewest-parts.ts';
import { iscsiPhysical } from './preferences/iscsi-physical.ts';
import { managementApart } from './preferences/management-apart.ts';
import { managementByAdapter } from './preferences/management-by-adapter.ts';
import { migrationApart } from './preferences/migration-apart.ts';
import { nothingSpare } from './preferences/nothing-spare.ts';
import { oneAdapterEach } from './preferences/one-adapter-each.ts';
import { rdmaStorage } from './preferences/rdma-storage.ts';
import { redundancy } from './preferences/redundancy.ts';
import { secondPathAlone, secondPathInCluster } from './preferences/second-storage-path.ts';
import { secondVmSwitch } from './preferences/second-vm-switch.ts';
import { setOverLbfo } from './preferences/set-over-lbfo.ts';
import { smbPhysical } from './preferences/smb-physical.ts';
import { storageApart } from './preferences/storage-apart.ts';
import { storageSpeed } from './preferences/storage-speed.ts';
import { vmBandwidth } from './preferences/vm-bandwidth.ts';
import type { Requirement } from './requirement.ts';
import { iscsiTeam } from './requirements/iscsi-team.ts';
import { lbfoExists } from './requirements/lbfo-exists.ts';
import { lbfoRdma } from './requirements/lbfo-rdma.ts';
import { lbfoSameSpeed } from './requirements/lbfo-same-speed.ts';
import { lbfoUnderSwitch } from './requirements/lbfo-under-switch.ts';
import { setExists } from './requirements/set-exists.ts';
import { setIdentical } from './requirements/set-identical.ts';
import { setMaximum } from './requirements/set-maximum.ts';

/** What no layout may break. The first one that is broken is the reason that is given. */
export const requirements: readonly Requirement[] = [
  lbfoExists,
  setExists,
  lbfoUnderSwitch,
  iscsiTeam,
  lbfoRdma,
  setMaximum,
  setIdentical,
  lbfoSameSpeed,
];

/** What makes one layout better than another, the weightiest first: a later one decides between equals only. */
export const preferences: readonly Preference[] = [
  oneAdapterEach,
  storageApart,
  managementByAdapter,
  clusterFromManagement,
  clusterFromMigration,
  secondPathInCluster,
  secondVmSwitch,
  secondPathAlone,
  rdmaStorage,
  redundancy,
  iscsiPhysical,
  smbPhysical,
  setOverLbfo,
  storageSpeed,
  vmBandwidth,
  nothingSpare,
  migrationApart,
  converged,
  managementApart,
  fewestParts,
];
