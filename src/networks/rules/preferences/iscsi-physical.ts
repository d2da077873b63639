import { carriersOf, isOnSwitch } from '../../draft.ts';
import type { Preference } from '../preference.ts';

/** iSCSI on bare adapters, where there are enough of them. */
export const iscsiPhysical: Preference = {
  id: 'iscsi-physical',
  factIds: [
    'network.adapters.iscsi-dedicated',
    'network.separation.storage',
    'network.plan.iscsi-paths',
    'network.plan.iscsi-team',
  ],

  penalty: (draft, { request }) => (request.storage === 'iscsi' && isOnSwitch(draft, 'storage') ? 1 : 0),

  gained(draft, { request }) {
    if (request.storage !== 'iscsi') return undefined;
    return carriersOf(draft, 'storage').some(({ members }) => members.length > 1)
      ? 'iSCSI has bare adapters of its own, on separate subnets and physical switches, joined by MPIO and never by a team.'
      : 'iSCSI has a bare adapter of its own, without a virtual switch.';
  },

  lost: (draft) =>
    carriersOf(draft, 'storage').some(({ teaming }) => teaming === 'SET')
      ? "iSCSI goes through virtual adapters, each mapped to one member of the SET team and joined by MPIO: only if the array's vendor agrees. If it does not, give iSCSI one adapter of its own and the switch the other; redundancy is lost then."
      : 'iSCSI shares the adapter of the virtual switch.',
};
