import { adaptersMinimum } from '../../rules/network/adapters-minimum.ts';
import { asRule } from '../as-rule.ts';
import { definePractice } from '../define-practice.ts';
import { unknown } from '../practice-outcome.ts';

const judge = asRule(adaptersMinimum);

export const moreNetworkAdapters = definePractice({
  id: 'bpa.more-network-adapters',
  check(judged) {
    const outcome = judge(judged);
    const { nics } = judged.readings;
    const { switches, netAdapters } = judged.setup;
    // The adapters of the switches, and the interfaces of teams, are not all that the host has.
    const isPart =
      nics !== undefined &&
      (switches.some(({ line }) => line === nics.line) ||
        netAdapters.some(({ team, description }) => team !== undefined && description?.line === nics.line));
    return outcome.status === 'unmet' && isPart
      ? unknown('The paste shows the adapters of virtual switches or teams, not all of the host.')
      : outcome;
  },
});
