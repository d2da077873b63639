import { carriersOf } from '../../draft.ts';
import type { Preference } from '../preference.ts';

/** Where no team stands in for a failed adapter, a second switch can take over. */
export const secondVmSwitch: Preference = {
  id: 'second-vm-switch',
  factIds: ['network.switch.per-adapter'],

  penalty: (draft, { byAdapter }) => (byAdapter && carriersOf(draft, 'vm').length === 1 ? 1 : 0),

  lost: () => 'Virtual machines have one adapter: when it fails they are cut off.',
};
