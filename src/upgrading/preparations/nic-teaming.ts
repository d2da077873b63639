import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Value } from '../../knowledge/schema.ts';
import type { Move } from '../move.ts';
import { citesOf, noteAfter, plainValue } from '../plain-value.ts';
import type { Preparation } from './preparation.ts';

const TEAMING = 'upgrade.in-place.nic-teaming';
const LBFO = 'network.team.lbfo';

/** NIC teams are turned off for an in-place upgrade. */
export const nicTeamingOff: Preparation = {
  id: 'nic-teaming-off',
  when: 'before',
  factIds: [TEAMING, LBFO],
  applies(move, knowledge) {
    const value = forbidden(move, knowledge);
    return value === undefined
      ? []
      : [
          {
            title: 'If the host has NIC teams (LBFO), write their settings down and turn them off',
            because: `They may not stay on during the upgrade to ${move.to.name}.${noteAfter(value)}`,
            command: 'Get-NetLbfoTeam | Format-List',
            cites: citesOf(value),
          },
        ];
  },
};

/** NIC teams that were turned off come back after it. */
export const nicTeamingOn: Preparation = {
  id: 'nic-teaming-on',
  when: 'after',
  factIds: [TEAMING, LBFO],
  applies(move, knowledge) {
    const value = forbidden(move, knowledge);
    return value === undefined
      ? []
      : [
          {
            title: 'Turn the NIC teams (LBFO) that were turned off on again',
            because: `They were off for the upgrade to ${move.to.name} only; those under a virtual switch are a matter of their own.`,
            cites: citesOf(value),
          },
        ];
  },
};

function forbidden({ way, from, to }: Move, knowledge: Knowledge): Value | undefined {
  const value = plainValue(knowledge, TEAMING, to);
  const hasTeams = plainValue(knowledge, LBFO, from)?.value === 'supported';
  return way === 'in-place' && hasTeams && value?.value === 'not supported' ? value : undefined;
}
