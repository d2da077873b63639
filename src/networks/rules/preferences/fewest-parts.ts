import type { Preference } from '../preference.ts';

export const fewestParts: Preference = {
  id: 'fewest-parts',
  factIds: ['network.plan.team-purpose', 'network.switch.per-adapter', 'network.adapters.minimum'],
  minor: true,
  penalty: (draft) => draft.length,
  lost: () => 'It has more parts.',
};
