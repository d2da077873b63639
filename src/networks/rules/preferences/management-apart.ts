import { isOnSwitch } from '../../draft.ts';
import type { Preference } from '../preference.ts';

/** Where bandwidth and redundancy are the same, management on adapters of its own. */
export const managementApart: Preference = {
  id: 'management-apart',
  factIds: ['network.management-separation', 'network.qos.minimum-bandwidth'],
  minor: true,

  penalty: (draft, { byAdapter }) => (!byAdapter && isOnSwitch(draft, 'management') ? 1 : 0),

  gained: (_draft, { byAdapter }) =>
    byAdapter ? undefined : 'Management has adapters apart from virtual machines.',

  lost: () => 'Management shares the adapters of virtual machines.',
};
