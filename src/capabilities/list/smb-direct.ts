import type { Capability } from '../capability.ts';
import { editionHas, onClients } from '../needs/edition-has.ts';
import { hyperV } from '../needs/hyper-v.ts';
import { rdmaAdapters } from '../needs/rdma.ts';
import { releaseHas } from '../needs/release-has.ts';

/** SMB over RDMA: to storage, or for live migration. */
export const smbDirect: Capability = {
  id: 'smb-direct',
  title: 'SMB Direct',
  names: ['smb direct', 'smbdirect', 'rdma', 'roce', 'iwarp'],
  conditions: [
    hyperV,
    releaseHas('capability.smb-direct', 'SMB Direct'),
    onClients(editionHas('capability.smb-direct', 'SMB Direct')),
    rdmaAdapters,
  ],
};
