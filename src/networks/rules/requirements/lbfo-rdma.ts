import { carriersOf } from '../../draft.ts';
import type { Requirement } from '../requirement.ts';

/** Storage over SMB on RDMA ports would lose what they were bought for. */
export const lbfoRdma: Requirement = {
  id: 'lbfo-rdma',
  factIds: ['network.team.lbfo-rdma'],

  broken: (draft, { facts, request }) =>
    request.storage !== 'iscsi' &&
    carriersOf(draft, 'storage').some(
      ({ teaming, members }) => teaming === 'LBFO' && members.some(({ rdma }) => rdma),
    )
      ? `A NIC team (LBFO) switches the RDMA of its members off on ${facts.release.name}, which SMB storage would use.`
      : undefined,
};
