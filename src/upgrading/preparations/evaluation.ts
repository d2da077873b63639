import { citesOf, noteAfter, plainValue } from '../plain-value.ts';
import type { Preparation } from './preparation.ts';

const CONVERSION = 'upgrade.evaluation.conversion';

/** An upgrade starts from a licensed installation. */
export const evaluation: Preparation = {
  id: 'evaluation',
  when: 'before',
  factIds: [CONVERSION],
  applies({ first, way, from, question }, knowledge) {
    const value = plainValue(knowledge, CONVERSION, from);
    const isSaid = question.from.evaluation === true;
    if (!first || way !== 'in-place' || (value === undefined && !isSaid)) return [];
    const convert = 'Turn the evaluation copy into a licensed edition';
    return [
      {
        title: isSaid ? convert : `If it is an evaluation copy: ${convert.toLowerCase()}`,
        because:
          value === undefined
            ? `Whether an evaluation copy of ${from.name} can be converted stands on no page that the base holds; look at what it can become.`
            : `The ways in place are for licensed installations.${noteAfter(value)}`,
        command: 'DISM /online /Get-CurrentEdition; DISM /online /Get-TargetEditions',
        cites: citesOf(value),
      },
    ];
  },
};
