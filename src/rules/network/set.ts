import { aside, state } from '../fact-needs.ts';
import { met, unmet } from '../outcome.ts';
import { defineRule } from '../rule.ts';

export const set = defineRule({
  id: 'network.team.set',
  title: 'SET team',
  severity: 'warning',
  readings: ['team'],
  facts: { support: state('network.team.set'), lbfo: aside(state('network.team.lbfo')) },

  skip: ({ team }) => (team?.kind === 'set' ? undefined : 'The paste names no SET team.'),

  check: ({ support, lbfo }, { release }) =>
    support === 'supported'
      ? met(`${release.name} has Switch Embedded Teaming (SET).`, 'team')
      : unmet(
          `The paste names a SET team; ${release.name} has no Switch Embedded Teaming.`,
          lbfo === 'supported'
            ? 'Use a NIC team (LBFO) here.'
            : 'Give each virtual switch an adapter of its own.',
          'team',
        ),
});
