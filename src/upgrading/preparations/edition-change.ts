import { citesOf, plainValue, stateWords } from '../plain-value.ts';
import type { Preparation } from './preparation.ts';

const TO_DATACENTER = 'upgrade.in-place.standard-to-datacenter';

/** Datacenter is chosen in the setup of the last step, where the host is Standard. */
export const editionChange: Preparation = {
  id: 'edition-change',
  when: 'before',
  factIds: [TO_DATACENTER],
  applies({ last, way, to, question }, knowledge) {
    const asked = question.from.edition === 'standard' && question.to.edition === 'datacenter';
    const value = plainValue(knowledge, TO_DATACENTER, to);
    if (!asked || !last || way !== 'in-place' || value?.value !== 'supported') return [];
    return [
      {
        title: 'Have a product key of Datacenter at hand and choose Datacenter in the setup',
        because: `From Standard to Datacenter in place: ${stateWords(to, value)}. The setup keeps the edition unless another is chosen, and there is no way back to Standard.`,
        cites: citesOf(value, plainValue(knowledge, 'upgrade.in-place.datacenter-to-standard', to)),
      },
    ];
  },
};
