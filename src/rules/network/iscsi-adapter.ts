import { countPorts, wiredOf, wiredText } from '../adapters.ts';
import { maybe, quantity, state } from '../fact-needs.ts';
import { clientReason, virtualReason } from '../machine.ts';
import { met, unmet } from '../outcome.ts';
import { defineRule } from '../rule.ts';

export const iscsiAdapter = defineRule({
  id: 'network.adapters.iscsi',
  title: 'iSCSI adapter',
  severity: 'warning',
  whenUnknown: 'info',
  readings: ['storage', 'nics'],
  facts: {
    dedicated: state('network.adapters.iscsi-dedicated'),
    minimum: quantity('network.adapters.minimum', 'network adapters'),
    minimumWithIscsi: maybe(quantity('network.adapters.minimum-iscsi', 'network adapters')),
  },

  skip: ({ storage }, judged) =>
    clientReason(judged) ??
    virtualReason(judged) ??
    (storage === undefined || storage.includes('iscsi') ? undefined : 'The storage is not iSCSI.'),

  check({ nics, dedicated, minimum, minimumWithIscsi = minimum + 1 }) {
    const wired = countPorts(wiredOf(nics));
    const because = `The host has ${wiredText(wired)}; a network of its own for iSCSI is ${dedicated}, so ${minimumWithIscsi} adapters or more.`;
    return wired >= minimumWithIscsi
      ? met(because, 'nics')
      : unmet(
          because,
          'Add an adapter that only iSCSI uses; two of them, on two switches, make it redundant.',
          'nics',
        );
  },
});
