import type { Capability } from '../capability.ts';
import { attestation } from '../needs/attestation.ts';
import { unlessRule } from '../needs/by-rule.ts';
import { editionHas } from '../needs/edition-has.ts';
import { hyperV } from '../needs/hyper-v.ts';
import { releaseHas } from '../needs/release-has.ts';

/** A guarded host, which runs shielded virtual machines. */
export const shieldedVms: Capability = {
  id: 'shielded-vms',
  title: 'Guarded host for shielded VMs',
  names: ['shielded', 'shielded vms', 'shielded vm', 'guarded', 'guarded host', 'guarded fabric', 'hgs'],
  conditions: [
    hyperV,
    unlessRule('host.evaluation'),
    unlessRule('host.memory.minimum'),
    releaseHas('feature.shielded-vms', 'shielded virtual machines'),
    editionHas('capability.host-guardian.edition', 'Host Guardian Hyper-V Support'),
    attestation,
  ],
};
