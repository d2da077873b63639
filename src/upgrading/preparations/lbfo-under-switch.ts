import { citesOf, noteAfter, plainValue, stateWords } from '../plain-value.ts';
import type { Preparation } from './preparation.ts';

const LBFO_SWITCH = 'network.team.lbfo-switch';
const SET = 'network.team.set';

/** A virtual switch on a NIC team (LBFO) goes before a release that refuses it. */
export const lbfoUnderSwitch: Preparation = {
  id: 'lbfo-under-switch',
  when: 'before',
  factIds: [LBFO_SWITCH, SET],
  applies({ from, to, way }, knowledge) {
    const [old, young] = [from, to].map((release) => plainValue(knowledge, LBFO_SWITCH, release));
    if (old?.value !== 'supported' || young?.value !== 'not supported') return [];
    const set = plainValue(knowledge, SET, from);
    const instead =
      way === 'cluster-rolling'
        ? 'Each node is installed anew: make its switch with SET, under the same name as on the other nodes.'
        : set?.value === 'supported'
          ? 'Change it to SET while the old release still runs.'
          : 'The old release has no SET, so unbind the switch from the team and make a switch with SET afterwards.';
    return [
      {
        title: 'Take every virtual switch off its NIC team (LBFO)',
        because: `A virtual switch on a NIC team: ${stateWords(from, old)}; ${stateWords(to, young)}.${noteAfter(young)}`,
        how: instead,
        command: 'Get-VMSwitch | Format-Table Name, NetAdapterInterfaceDescription, EmbeddedTeamingEnabled',
        cites: citesOf(young, old, set),
      },
    ];
  },
};
