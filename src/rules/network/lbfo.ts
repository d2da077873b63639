import { aside, state } from '../fact-needs.ts';
import { met, unmet } from '../outcome.ts';
import { defineRule } from '../rule.ts';

export const lbfo = defineRule({
  id: 'network.team.lbfo',
  title: 'NIC team (LBFO)',
  severity: 'warning',
  readings: ['team'],
  facts: { support: state('network.team.lbfo'), set: aside(state('network.team.set')) },

  skip({ team, support, set }) {
    if (team === undefined) return 'The paste names no team.';
    if (team.kind === 'lbfo') return undefined;
    // A team of an unnamed kind is wrong only where Windows has none at all.
    const none = support === 'not supported' && set === 'not supported';
    return team.kind === 'unspecified' && none ? undefined : 'The paste names no NIC team of Windows (LBFO).';
  },

  check: ({ team, support }, { release }) =>
    support === 'supported'
      ? met(`${release.name} has NIC teams (LBFO).`, 'team')
      : unmet(
          team?.kind === 'lbfo'
            ? `The paste names a NIC team (LBFO); ${release.name} has none.`
            : `The paste names a team; ${release.name} has none of its own, so it can only be one of the adapters' vendor.`,
          "Give each virtual switch an adapter of its own; a vendor's team is supported by that vendor only.",
          'team',
        ),
});
