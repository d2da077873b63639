import { carriersOf } from '../../draft.ts';
import type { Requirement } from '../requirement.ts';

export const iscsiTeam: Requirement = {
  id: 'iscsi-team',
  factIds: ['network.plan.iscsi-team', 'network.adapters.iscsi-dedicated'],

  broken: (draft, { request }) =>
    request.storage === 'iscsi' && carriersOf(draft, 'storage').some(({ teaming }) => teaming === 'LBFO')
      ? 'iSCSI does not go through a NIC team (LBFO): its paths stay separate and MPIO joins them.'
      : undefined,
};
