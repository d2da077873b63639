import type { Requirement } from '../requirement.ts';

const MAXIMUM = 'network.team.set-members.maximum';

export const setMaximum: Requirement = {
  id: 'set-maximum',
  factIds: [MAXIMUM],

  broken(draft, { facts }) {
    const maximum = facts.figure(MAXIMUM);
    const large = draft.find(
      ({ teaming, members }) => teaming === 'SET' && maximum !== undefined && members.length > maximum,
    );
    return large === undefined
      ? undefined
      : `A SET team has at most ${maximum} members on ${facts.release.name}; this one would have ${large.members.length}.`;
  },
};
