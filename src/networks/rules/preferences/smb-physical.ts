import { carriersOf, type Draft, isOnSwitch, slowestOf } from '../../draft.ts';
import type { Question } from '../../question.ts';
import { networkStorage } from '../../request.ts';
import type { Preference } from '../preference.ts';

/** Storage over SMB on bare adapters, where there are enough of them. */
export const smbPhysical: Preference = {
  id: 'smb-physical',
  factIds: [
    'network.separation.storage',
    'network.plan.smb-adapters',
    'network.plan.subnets',
    'network.link-speed.minimum',
  ],

  penalty(draft, question) {
    const { storage } = question.request;
    if (storage !== 'smb' && storage !== 's2d') return 0;
    return isOnSwitch(draft, 'storage') || leavesSlowOnes(draft, question) ? 1 : 0;
  },

  gained(draft, { request }) {
    if (networkStorage(request) === undefined || request.storage === 'iscsi') return undefined;
    return carriersOf(draft, 'storage').some(({ members }) => members.length > 1)
      ? 'SMB has bare adapters of its own, each in a subnet of its own; SMB Multichannel uses them all.'
      : 'SMB has a bare adapter of its own.';
  },

  lost: (draft) =>
    isOnSwitch(draft, 'storage')
      ? 'Storage shares the adapters with virtual machines, apart by virtual adapters, subnets and VLANs.'
      : 'Storage or virtual machines are left with adapters of the lowest speed that the release asks for.',
};

/**
 * One of the two is left with adapters of the lowest speed while the other has faster ones: no better than sharing
 * the fast ones, where storage keeps its RDMA on a virtual switch.
 */
function leavesSlowOnes(draft: Draft, { facts }: Question): boolean {
  const minimum = facts.figure('network.link-speed.minimum');
  if (minimum === undefined || !facts.supports('feature.rdma-host-vnic')) return false;
  const speeds = (['vm', 'storage'] as const).map((role) =>
    slowestOf(carriersOf(draft, role).flatMap(({ members }) => members)),
  );
  return Math.min(...speeds) <= minimum && Math.max(...speeds) > minimum;
}
