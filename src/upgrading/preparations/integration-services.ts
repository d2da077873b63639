import { citesOf, noteAfter, plainValue } from '../plain-value.ts';
import type { Preparation } from './preparation.ts';

const BY_UPDATE = 'feature.integration-services-windows-update';

/** Guests get integration services for the new release, from its disc image or from Windows Update. */
export const integrationServices: Preparation = {
  id: 'integration-services',
  when: 'after',
  factIds: [BY_UPDATE],
  applies({ from, to }, knowledge) {
    const [old, young] = [from, to].map((release) => plainValue(knowledge, BY_UPDATE, release));
    if (young === undefined || (old?.value === 'supported' && young.value === 'supported')) return [];
    const byUpdate = young.value === 'supported';
    return [
      {
        title: byUpdate
          ? 'Let Windows Update bring the integration services into each guest'
          : 'Install the integration services of the new host in each guest',
        because: byUpdate
          ? `From ${to.name} on they no longer come from the host.`
          : `The guests have those of ${from.name}.${noteAfter(young)}`,
        cites: citesOf(young),
      },
    ];
  },
};
