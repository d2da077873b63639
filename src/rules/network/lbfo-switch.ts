import { aside, state } from '../fact-needs.ts';
import { met, unknown, unmet } from '../outcome.ts';
import { defineRule } from '../rule.ts';

export const lbfoSwitch = defineRule({
  id: 'network.team.lbfo-switch',
  title: 'LBFO under a switch',
  severity: 'warning',
  whenUnknown: 'info',
  readings: ['team'],
  facts: {
    support: state('network.team.lbfo-switch'),
    lbfo: aside(state('network.team.lbfo')),
    set: aside(state('network.team.set')),
  },

  skip({ team, lbfo }) {
    if (team === undefined) return 'The paste names no team.';
    if (team.kind === 'set' || team.kind === 'vendor') return 'The team is no NIC team of Windows (LBFO).';
    if (team.underSwitch === false) return 'The team is not under a virtual switch.';
    return lbfo === 'not supported'
      ? 'The release has no NIC team to put under a virtual switch.'
      : undefined;
  },

  check({ team, support, set }, { release }) {
    if (support === 'supported')
      return met(`${release.name} accepts a NIC team (LBFO) under a virtual switch.`, 'team');
    const refusal = `${release.name} by default refuses a NIC team (LBFO) under a virtual switch`;
    const fix =
      set === 'supported' ? 'Convert the team to SET.' : 'Give the virtual switch an adapter of its own.';
    return team.kind === 'lbfo'
      ? unmet(`The paste names a NIC team (LBFO); ${refusal}.`, fix, 'team')
      : unknown(`The paste names a team but not its kind; ${refusal}.`, [], `If it is LBFO: ${fix}`, 'team');
  },
});
