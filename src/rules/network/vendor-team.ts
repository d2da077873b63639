import { aside, state, words } from '../fact-needs.ts';
import { unmet } from '../outcome.ts';
import { defineRule } from '../rule.ts';

export const vendorTeam = defineRule({
  id: 'network.team.vendor',
  title: 'Vendor team',
  severity: 'info',
  readings: ['team'],
  facts: {
    supporter: words('network.team.vendor'),
    set: aside(state('network.team.set')),
    lbfo: aside(state('network.team.lbfo')),
  },

  skip: ({ team }) =>
    team?.kind === 'vendor' ? undefined : "The paste names no team made by a vendor's software.",

  check({ supporter, set, lbfo }, { release }) {
    const own =
      set === 'supported'
        ? 'SET'
        : lbfo === 'supported'
          ? 'a NIC team (LBFO)'
          : 'an adapter for each virtual switch';
    return unmet(
      `The team is made by the software of the adapters' vendor; on ${release.name} it is supported by ${supporter} alone.`,
      `Ask the vendor whether it supports the team under Hyper-V, or use ${own}.`,
      'team',
    );
  },
});
