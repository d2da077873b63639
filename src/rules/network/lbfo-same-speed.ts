import { state } from '../fact-needs.ts';
import { met, unknown, unmet } from '../outcome.ts';
import { defineRule } from '../rule.ts';
import { membersAlike } from '../team-members.ts';

export const lbfoSameSpeed = defineRule({
  id: 'network.team.lbfo-same-speed',
  title: 'LBFO members alike',
  severity: 'warning',
  whenUnknown: 'info',
  readings: ['nics', 'team'],
  facts: { need: state('network.team.lbfo-same-speed') },

  skip: ({ team }) => (team?.kind === 'lbfo' ? undefined : 'The paste names no NIC team of Windows (LBFO).'),

  check({ nics, team, need }, { release }) {
    const needed = `on ${release.name} members of one link speed are ${need}`;
    switch (membersAlike(team, nics, ({ speedGbps }) => speedGbps?.toString())) {
      case true:
        return met(`The network adapters have one link speed; ${needed}.`);
      case false:
        return unmet(
          `The NIC team mixes link speeds; ${needed}.`,
          'Build the team from adapters of one speed.',
        );
      case undefined:
        return unknown(
          `The paste does not say which link speeds are in the NIC team; ${needed}.`,
          [],
          undefined,
          'team',
        );
    }
  },
});
