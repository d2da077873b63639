import { countPorts, wiredOf, wiredText } from '../../rules/adapters.ts';
import type { Condition } from '../capability.ts';
import { add, no, unknown, yes } from '../need.ts';

/** Wired adapters that an intent can name. That nodes have the same ones is a question to all of them. */
export const intentAdapters: Condition = {
  factIds: [],
  judge(situation) {
    const { nics } = situation.judged.readings;
    if (nics === undefined) {
      return unknown(
        'Network adapters',
        'The list of network adapters was not in the paste.',
        add('nics=2x25GbE', situation, 'Get-NetAdapter'),
      );
    }
    const ports = countPorts(wiredOf(nics.value));
    const because = `The host has ${wiredText(ports)}; all nodes need the same ones, by make, speed and name.`;
    return ports > 0 ? yes('Network adapters', because) : no('Network adapters', because);
  },
};
