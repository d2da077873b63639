import type { Draft } from '../../draft.ts';
import type { Preference } from '../preference.ts';

const spareOf = (draft: Draft): number =>
  draft
    .filter(({ kind }) => kind === 'spare')
    .reduce((sum, { members }) => sum + members.filter(({ wireless }) => !wireless).length, 0);

export const nothingSpare: Preference = {
  id: 'nothing-spare',
  factIds: ['network.plan.team-purpose', 'network.switch.per-adapter', 'network.adapters.minimum'],

  penalty: spareOf,

  lost: (draft) => `${spareOf(draft) === 1 ? 'One adapter is' : `${spareOf(draft)} adapters are`} left over.`,
};
