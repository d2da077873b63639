import { isShared } from '../../draft.ts';
import type { Preference } from '../preference.ts';

/** Where traffic is kept apart by adapters: Cluster Shared Volumes and live migration do not wait for each other. */
export const clusterFromMigration: Preference = {
  id: 'cluster-from-migration',
  factIds: ['network.separation.live-migration', 'network.separation.cluster'],

  penalty: (draft, { byAdapter }) => (byAdapter && isShared(draft, 'cluster', 'live-migration') ? 1 : 0),

  lost: () => 'Cluster communication with its shared volumes (CSV) and live migration share one adapter.',
};
