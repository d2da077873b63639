import { quantity } from '../fact-needs.ts';
import { met, unknown, unmet } from '../outcome.ts';
import { defineRule } from '../rule.ts';
import { membersAtMost } from '../team-members.ts';

export const setMaximum = defineRule({
  id: 'network.team.set-maximum',
  title: 'SET team size',
  severity: 'warning',
  whenUnknown: 'info',
  readings: ['team'],
  optional: ['nics'],
  facts: { maximum: quantity('network.team.set-members.maximum', 'network adapters') },

  skip: ({ team }) => (team?.kind === 'set' ? undefined : 'The paste names no SET team.'),

  check({ team, nics, maximum }, { release }) {
    const members = membersAtMost(team, nics);
    const needed = `on ${release.name} a SET team has at most ${maximum}`;
    if (members !== undefined && members <= maximum)
      return met(`The SET team has no more than ${members} members; ${needed}.`, 'team');
    return team.members === undefined
      ? unknown(`The paste does not say how many members the SET team has; ${needed}.`, [], undefined, 'team')
      : unmet(
          `The SET team has ${team.members} members; ${needed}.`,
          'Take members out of the team, or make two switches.',
          'team',
        );
  },
});
