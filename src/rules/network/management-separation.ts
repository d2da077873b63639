import { words } from '../fact-needs.ts';
import { clientReason, virtualReason } from '../machine.ts';
import { met, unmet } from '../outcome.ts';
import { defineRule } from '../rule.ts';

export const managementSeparation = defineRule({
  id: 'network.management-separation',
  title: 'Management network',
  severity: 'warning',
  whenUnknown: 'info',
  readings: ['managementSeparate'],
  facts: { how: words('network.management-separation') },

  skip({ how, managementSeparate }, judged) {
    const { release } = judged;
    const shared = how === 'logically' && managementSeparate !== true;
    return (
      clientReason(judged) ??
      virtualReason(judged) ??
      (shared
        ? `On ${release.name} management is kept apart by virtual network adapters, VLANs and bandwidth: one team for all traffic is a good design.`
        : undefined)
    );
  },

  check: ({ managementSeparate }, { release }) =>
    managementSeparate
      ? met('Management has a network adapter of its own.')
      : unmet(
          `Management shares its network adapter with virtual machines; on ${release.name} it needs one of its own.`,
          'Give the parent partition a network adapter that no virtual switch uses.',
        ),
});
