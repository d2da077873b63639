import type { Requirement } from '../requirement.ts';

export const lbfoExists: Requirement = {
  id: 'lbfo-exists',
  factIds: ['network.team.lbfo'],

  broken: (draft, { facts }) =>
    draft.some(({ teaming }) => teaming === 'LBFO') && !facts.supports('network.team.lbfo')
      ? `${facts.release.name} has no NIC team (LBFO) of its own.`
      : undefined,
};
