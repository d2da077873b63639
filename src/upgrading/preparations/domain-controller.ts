import { citesOf, noteAfter, plainValue } from '../plain-value.ts';
import type { Preparation } from './preparation.ts';

const ROLE = 'host.roles.domain-controller';

/** A host that is a domain controller too is not a configuration that Microsoft describes. */
export const domainController: Preparation = {
  id: 'domain-controller',
  when: 'before',
  factIds: [ROLE],
  applies({ first, from, to, question }, knowledge) {
    const value = plainValue(knowledge, ROLE, to) ?? plainValue(knowledge, ROLE, from);
    if (!first || value === undefined) return [];
    const move = 'Move the domain controller to a server or a virtual machine of its own';
    return [
      {
        title:
          question.from.domainController === true
            ? move
            : `If the host is a domain controller: ${move.charAt(0).toLowerCase()}${move.slice(1)}`,
        because: `A domain controller that is a Hyper-V host as well is ${value.value}.${noteAfter(value)}`,
        cites: citesOf(value),
      },
    ];
  },
};
