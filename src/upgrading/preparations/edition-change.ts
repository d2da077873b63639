import type { UpgradeQuestion } from '../move.ts';
import { citesOf, noteAfter, plainValue, stateWords } from '../plain-value.ts';
import type { Preparation } from './preparation.ts';

const TO_DATACENTER = 'upgrade.in-place.standard-to-datacenter';
const TO_AZURE = 'upgrade.in-place.to-azure-edition';

/** Another edition is chosen in the setup of the last step. */
export const editionChange: Preparation = {
  id: 'edition-change',
  when: 'before',
  factIds: [TO_DATACENTER, TO_AZURE],
  applies({ last, way, to, question }, knowledge) {
    const change = changeOf(question);
    const value = change === undefined ? undefined : plainValue(knowledge, change.fact, to);
    if (change === undefined || !last || way !== 'in-place' || value?.value !== 'supported') return [];
    return [
      {
        title: `Have a product key of ${change.name} at hand and choose ${change.name} in the setup`,
        because: `From ${change.start} to ${change.name} in place: ${stateWords(to, value)}.${noteAfter(value)} The setup keeps the edition unless another is chosen, and there is no way back.`,
        cites: citesOf(value, plainValue(knowledge, change.back, to)),
      },
    ];
  },
};

interface Change {
  readonly start: string;
  readonly name: string;
  readonly fact: string;
  /** The fact on the way back. */
  readonly back: string;
}

function changeOf({ from, to }: UpgradeQuestion): Change | undefined {
  if (from.edition === 'standard' && to.edition === 'datacenter')
    return {
      start: 'Standard',
      name: 'Datacenter',
      fact: TO_DATACENTER,
      back: 'upgrade.in-place.datacenter-to-standard',
    };
  return to.edition === 'azure-edition' && from.edition !== 'azure-edition'
    ? {
        start: 'Standard or Datacenter',
        name: 'Datacenter: Azure Edition',
        fact: TO_AZURE,
        back: 'upgrade.in-place.from-azure-edition',
      }
    : undefined;
}
