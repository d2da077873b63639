import { carriersOf, slowestOf } from '../../draft.ts';
import type { Preference } from '../preference.ts';

/** The disks of all virtual machines do not wait for slower adapters than their network has. */
export const storageSpeed: Preference = {
  id: 'storage-speed',
  factIds: ['network.plan.team-purpose', 'network.switch.per-adapter', 'network.adapters.minimum'],
  minor: true,

  penalty(draft, { roles }) {
    if (!roles.includes('storage')) return 0;
    const storage = carriersOf(draft, 'storage').flatMap(({ members }) => members);
    const vm = carriersOf(draft, 'vm').flatMap(({ members }) => members);
    return slowestOf(storage) < slowestOf(vm) ? 1 : 0;
  },

  lost: () => 'Storage is on slower adapters than virtual machines.',
};
