import { isOnSwitch, isShared } from '../../draft.ts';
import type { Preference } from '../preference.ts';

/** Where traffic is kept apart by adapters: neither virtual machines nor management beside live migration and the cluster. */
export const clusterFromManagement: Preference = {
  id: 'cluster-from-management',
  factIds: [
    'network.separation.live-migration',
    'network.separation.cluster',
    'network.management-separation',
  ],

  penalty(draft, { byAdapter, roles }) {
    if (!byAdapter || !roles.includes('cluster')) return 0;
    const onSwitch = isOnSwitch(draft, 'cluster') || isOnSwitch(draft, 'live-migration');
    const shared =
      isShared(draft, 'cluster', 'management') || isShared(draft, 'live-migration', 'management');
    return (onSwitch ? 1 : 0) + (shared ? 1 : 0);
  },

  gained: (_draft, { byAdapter, roles }) =>
    byAdapter && roles.includes('cluster')
      ? 'Live migration and the cluster are on a network apart from management and virtual machines.'
      : undefined,

  lost: () => 'Live migration and cluster communication share an adapter with other traffic.',
};
