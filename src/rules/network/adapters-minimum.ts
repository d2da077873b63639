import { countPorts, wiredOf, wiredText } from '../adapters.ts';
import { quantity } from '../fact-needs.ts';
import { clientReason, virtualReason } from '../machine.ts';
import { met, unmet } from '../outcome.ts';
import { defineRule } from '../rule.ts';

export const adaptersMinimum = defineRule({
  id: 'network.adapters.minimum',
  title: 'Network adapters',
  severity: 'warning',
  readings: ['nics'],
  facts: { minimum: quantity('network.adapters.minimum', 'network adapters') },

  skip: (_given, judged) => clientReason(judged) ?? virtualReason(judged),

  check({ nics, minimum }, { release }) {
    const wired = countPorts(wiredOf(nics));
    const because = `The host has ${wiredText(wired)}; for Hyper-V on ${release.name} at least ${minimum} are recommended.`;
    return wired >= minimum ? met(because) : unmet(because, 'Add a network adapter.');
  },
});
