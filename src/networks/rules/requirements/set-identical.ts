import { kindOf } from '../../adapter.ts';
import type { Requirement } from '../requirement.ts';

export const setIdentical: Requirement = {
  id: 'set-identical',
  factIds: ['network.team.set-members-identical'],

  broken: (draft, { facts }) =>
    draft.some(({ teaming, members }) => teaming === 'SET' && new Set(members.map(kindOf)).size > 1)
      ? `Members of a SET team must be of one make, model and speed on ${facts.release.name}; these differ.`
      : undefined,
};
