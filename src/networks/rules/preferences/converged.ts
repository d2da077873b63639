import { isOnSwitch } from '../../draft.ts';
import type { Preference } from '../preference.ts';

/** Only says why management may share the switch: from Windows Server 2012 on that is a good answer. */
export const converged: Preference = {
  id: 'converged',
  factIds: ['network.management-separation', 'network.qos.minimum-bandwidth', 'network.vlan.access'],

  penalty: () => 0,

  gained: (draft, { byAdapter, facts }) =>
    !byAdapter && isOnSwitch(draft, 'management')
      ? `The host shares the switch through virtual adapters of its own, kept apart by VLANs${
          facts.figure('network.plan.weight.management') === undefined ? '' : ' and bandwidth weights'
        }: a good answer on ${facts.release.name}.`
      : undefined,
};
