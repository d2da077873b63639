import { isOnSwitch } from '../../draft.ts';
import type { Preference } from '../preference.ts';

/** Where traffic is kept apart by adapters, the parent partition has one of its own. */
export const managementByAdapter: Preference = {
  id: 'management-by-adapter',
  factIds: ['network.management-separation', 'network.adapters.minimum'],

  penalty: (draft, { byAdapter }) => (byAdapter && isOnSwitch(draft, 'management') ? 1 : 0),

  gained: (draft, { byAdapter }) =>
    byAdapter && !isOnSwitch(draft, 'management')
      ? 'The parent partition has an adapter that no virtual machine uses.'
      : undefined,

  lost(_draft, { facts, request }) {
    const minimum = facts.figure('network.adapters.minimum');
    const withIscsi = facts.figure('network.adapters.minimum-iscsi');
    const iscsi = withIscsi === undefined ? '' : `, ${withIscsi} with iSCSI`;
    return minimum === undefined || request.release.kind === 'client'
      ? 'The parent partition shares its adapter with virtual machines.'
      : `The parent partition shares its adapter with virtual machines: at least ${minimum} adapters are recommended${iscsi}.`;
  },
};
