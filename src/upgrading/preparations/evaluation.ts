import { citesOf, noteAfter, plainValue } from '../plain-value.ts';
import { topicOf } from '../topic-of.ts';
import type { Preparation } from './preparation.ts';

const CONVERSION = 'upgrade.evaluation.conversion';
const HOW_TO_ROLL = 'topic.rolling-upgrade.how';
const LOOK = 'DISM /online /Get-CurrentEdition; DISM /online /Get-TargetEditions';

/** An upgrade starts from a licensed installation; a node that is installed anew does not. */
export const evaluation: Preparation = {
  id: 'evaluation',
  when: 'before',
  factIds: [CONVERSION],
  applies({ first, way, from, question }, knowledge) {
    const value = plainValue(knowledge, CONVERSION, from);
    const isSaid = question.from.evaluation === true;
    if (first && isSaid && way === 'cluster-rolling') {
      return [
        {
          title: 'Install every node anew from licensed media; do not upgrade the evaluation copy in place',
          because: 'A rolling upgrade installs each node clean, so that nothing has to be converted before.',
          cites: topicOf(HOW_TO_ROLL, knowledge).cites,
        },
      ];
    }
    if (!first || way !== 'in-place' || (value === undefined && !isSaid)) return [];
    const convert = 'Turn the evaluation copy into a licensed edition';
    return [
      {
        title: isSaid ? convert : `If it is an evaluation copy: ${convert.toLowerCase()}`,
        because:
          value === undefined
            ? `Whether an evaluation copy of ${from.name} can be converted stands on no page that the base holds; look at what it can become.`
            : `The ways in place are for licensed installations.${noteAfter(value)}`,
        command: LOOK,
        cites: citesOf(value),
      },
    ];
  },
};

/** A node or host that was installed anew as an evaluation copy stops working when that ends. */
export const evaluationEnd: Preparation = {
  id: 'evaluation-end',
  when: 'after',
  factIds: [CONVERSION],
  applies({ last, way, to, question }, knowledge) {
    const value = plainValue(knowledge, CONVERSION, to);
    if (!last || way === 'in-place' || question.to.evaluation !== true || value === undefined) return [];
    return [
      {
        title: 'Turn each evaluation copy into a licensed edition before its time ends',
        because: `It runs for a limited time only.${noteAfter(value)}`,
        command: LOOK,
        cites: citesOf(value),
      },
    ];
  },
};
