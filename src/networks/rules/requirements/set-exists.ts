import type { Requirement } from '../requirement.ts';

export const setExists: Requirement = {
  id: 'set-exists',
  factIds: ['network.team.set'],

  broken(draft, { facts }) {
    if (!draft.some(({ teaming }) => teaming === 'SET') || facts.supports('network.team.set'))
      return undefined;
    return facts.value('network.team.set') === undefined
      ? `No page says that ${facts.release.name} has Switch Embedded Teaming (SET).`
      : `${facts.release.name} has no Switch Embedded Teaming (SET).`;
  },
};
