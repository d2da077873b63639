import { isOnSwitch, isShared } from '../../draft.ts';
import type { Role } from '../../layout.ts';
import type { Preference } from '../preference.ts';

const OTHERS: readonly Role[] = ['management', 'live-migration', 'cluster'];

/** Storage over the network shares no adapter that nothing keeps apart. */
export const storageApart: Preference = {
  id: 'storage-apart',
  factIds: ['network.adapters.iscsi-dedicated', 'network.separation.storage'],

  penalty(draft, { byAdapter, request }) {
    const mixes = isOnSwitch(draft, 'storage')
      ? byAdapter
      : isShared(draft, 'storage', 'management') ||
        (request.storage === 'iscsi' && OTHERS.some((role) => isShared(draft, 'storage', role)));
    return mixes ? 1 : 0;
  },

  lost: () => 'Storage shares an adapter with other traffic; a network of its own is recommended.',
};
