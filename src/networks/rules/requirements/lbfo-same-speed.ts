import type { Requirement } from '../requirement.ts';

export const lbfoSameSpeed: Requirement = {
  id: 'lbfo-same-speed',
  factIds: ['network.team.lbfo-same-speed'],

  broken: (draft, { facts }) =>
    draft.some(
      ({ teaming, members }) =>
        teaming === 'LBFO' && new Set(members.map(({ speedGbps }) => speedGbps)).size > 1,
    )
      ? `Members of a NIC team (LBFO) must have one link speed on ${facts.release.name}; these differ.`
      : undefined,
};
