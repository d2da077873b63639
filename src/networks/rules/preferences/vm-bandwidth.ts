import { carriersOf, speedOf } from '../../draft.ts';
import type { Preference } from '../preference.ts';

/** Virtual machines get the most bandwidth; separate switches count together only where nothing joins them. */
export const vmBandwidth: Preference = {
  id: 'vm-bandwidth',
  factIds: ['network.plan.team-purpose', 'network.switch.per-adapter', 'network.adapters.minimum'],
  minor: true,

  penalty(draft, { byAdapter }) {
    const speeds = carriersOf(draft, 'vm').map(({ members }) => speedOf(members));
    return byAdapter ? -speeds.reduce((sum, speed) => sum + speed, 0) : -Math.max(0, ...speeds);
  },

  lost: () => 'Virtual machines get less bandwidth.',
};
