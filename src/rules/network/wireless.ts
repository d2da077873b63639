import { wiredOf } from '../adapters.ts';
import { maybe, state, words } from '../fact-needs.ts';
import { gapOf } from '../find-facts.ts';
import { virtualReason } from '../machine.ts';
import { met, unmet } from '../outcome.ts';
import { defineRule } from '../rule.ts';

export const wireless = defineRule({
  id: 'network.wireless',
  title: 'Wireless only',
  severity: 'warning',
  whenUnknown: 'info',
  readings: ['nics'],
  facts: {
    external: maybe(state('network.wireless.external-switch')),
    instead: maybe(words('network.wireless.workaround')),
  },

  skip({ nics }, judged) {
    const reason = virtualReason(judged);
    if (reason !== undefined || nics === undefined) return reason;
    if (nics.length === 0) return 'The host has no wireless adapter.';
    return wiredOf(nics).length > 0 ? 'The host has a wired network adapter.' : undefined;
  },

  check({ external, instead }, judged) {
    const { release } = judged;
    if (external === undefined) return gapOf('network.wireless.external-switch', judged);
    const found = 'Every network adapter of the host is a wireless one';
    if (external === 'supported') {
      return met(`${found}; ${release.name} can bind an external virtual switch to it.`);
    }
    return unmet(
      `${found}; ${release.name} binds no external virtual switch to those.`,
      `Add a wired network adapter.${instead === undefined ? '' : ` Without one, use ${instead}.`}`,
    );
  },
});
