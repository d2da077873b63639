import { carriersOf, isShared, slowestOf } from '../../draft.ts';
import type { Preference } from '../preference.ts';

/** Live migration on adapters of its own; rather with the virtual machines than on slower ones. */
export const migrationApart: Preference = {
  id: 'migration-apart',
  factIds: ['network.separation.live-migration'],
  minor: true,

  penalty(draft) {
    const migration = carriersOf(draft, 'live-migration').flatMap(({ members }) => members);
    if (migration.length === 0) return 1;
    const vm = carriersOf(draft, 'vm').flatMap(({ members }) => members);
    const isSlower = slowestOf(migration) < slowestOf(vm);
    return (isSlower ? 1 : 0) + (isSlower || isShared(draft, 'live-migration', 'vm') ? 1 : 0);
  },

  gained: () => 'Live migration has adapters apart from virtual machines.',

  lost: () => 'Live migration has no adapters of its own, or slower ones.',
};
