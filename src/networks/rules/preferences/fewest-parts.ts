import type { Preference } from '../preference.ts';

export const fewestParts: Preference = {
  id: 'fewest-parts',
  factIds: [],
  minor: true,
  penalty: (draft) => draft.length,
  lost: () => 'It has more parts.',
};
