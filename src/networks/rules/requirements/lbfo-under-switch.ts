import type { Requirement } from '../requirement.ts';

export const lbfoUnderSwitch: Requirement = {
  id: 'lbfo-under-switch',
  factIds: ['network.team.lbfo-switch'],

  broken: (draft, { facts }) =>
    draft.some(({ kind, teaming }) => kind === 'switch' && teaming === 'LBFO') &&
    !facts.supports('network.team.lbfo-switch')
      ? `${facts.release.name} refuses a NIC team (LBFO) under a virtual switch by default.`
      : undefined,
};
