import type { Draft } from '../../draft.ts';
import type { Preference } from '../preference.ts';

const has = (draft: Draft, teaming: 'LBFO' | 'SET'): boolean =>
  draft.some((group) => group.kind === 'switch' && group.teaming === teaming);

/** SET is the team for a virtual switch from the release on that has it. */
export const setOverLbfo: Preference = {
  id: 'set-over-lbfo',
  factIds: ['network.team.set', 'network.team.lbfo-switch', 'network.team.set-members-identical'],
  minor: true,

  penalty: (draft, { facts }) => (has(draft, 'LBFO') && facts.supports('network.team.set') ? 1 : 0),

  gained(draft, { facts }) {
    const { name } = facts.release;
    if (has(draft, 'SET')) {
      return facts.supports('network.team.lbfo-switch')
        ? `Switch Embedded Teaming (SET) is the recommended team under a virtual switch of ${name}.`
        : `Switch Embedded Teaming (SET) is the only team that a virtual switch of ${name} takes.`;
    }
    return has(draft, 'LBFO')
      ? `A NIC team (LBFO) is what ${name} has for a virtual switch; it has no SET.`
      : undefined;
  },

  lost: (_draft, { facts }) =>
    `${facts.release.name} has SET, which is recommended over a NIC team (LBFO) under a switch.`,
};
