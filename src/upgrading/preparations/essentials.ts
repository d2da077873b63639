import { arrivesAsEssentials, ESSENTIALS_FACTS, essentialsWay } from '../essentials.ts';
import { citesOf, noteAfter } from '../plain-value.ts';
import type { Preparation } from './preparation.ts';

/** The ways in place of the newer releases are for Standard and Datacenter. */
export const essentialsToFull: Preparation = {
  id: 'essentials-to-full',
  when: 'before',
  factIds: ESSENTIALS_FACTS,
  applies(move, knowledge) {
    const { way, first, from, question } = move;
    if (question.from.edition !== 'essentials' || way !== 'in-place') return [];
    const taken = essentialsWay(move, question, knowledge);
    if (taken?.as !== 'full' || !(first || arrivesAsEssentials(from, knowledge))) return [];
    return [
      {
        title: 'Turn Essentials into the full version',
        because: `No page that the base holds names this way for Essentials; the full version can take it.${noteAfter(taken.value)}`,
        command: 'slmgr.vbs /ipk <key>',
        cites: citesOf(taken.value),
      },
    ];
  },
};
