import type { Nic } from '../../hosts/host-spec.ts';
import { makeOf } from '../adapters.ts';
import { state } from '../fact-needs.ts';
import { met, unknown, unmet } from '../outcome.ts';
import { defineRule } from '../rule.ts';
import { membersAlike } from '../team-members.ts';

export const setIdentical = defineRule({
  id: 'network.team.set-identical',
  title: 'SET members alike',
  severity: 'warning',
  whenUnknown: 'info',
  readings: ['nics', 'team'],
  facts: { need: state('network.team.set-members-identical') },

  skip: ({ team }) => (team?.kind === 'set' ? undefined : 'The paste names no SET team.'),

  check({ nics, team, need }, { release }) {
    const needed = `on ${release.name} members of one make, model and speed are ${need}`;
    switch (membersAlike(team, nics, makeAndSpeed)) {
      case true:
        return met(`The network adapters are alike; ${needed}.`);
      case false:
        return unmet(
          `The SET team mixes network adapters; ${needed}.`,
          'Build the team from adapters of one make, model and speed.',
        );
      case undefined:
        return unknown(
          `The paste does not say which network adapters are in the SET team; ${needed}.`,
          [],
          undefined,
          'team',
        );
    }
  },
});

function makeAndSpeed(nic: Nic): string | undefined {
  const make = makeOf(nic);
  return make === undefined ? undefined : `${make} ${nic.speedGbps ?? ''}`;
}
