import { baseAnswer, isThere, noteOf } from '../base-value.ts';
import type { Condition } from '../capability.ts';
import { cited, NO_PASTE_SETTLES, no, unknown, yes } from '../need.ts';

/** The release has the feature of a fact. `thing` names it in the middle of a sentence. */
export const releaseHas = (factId: string, thing: string): Condition => ({
  factIds: [factId],
  judge(situation) {
    const { name } = situation.judged.release;
    const answer = baseAnswer(factId, situation);
    switch (answer.kind) {
      case 'exempt':
        return no('Release', `${name} has no ${thing}: ${answer.why}`, cited(answer.cites, situation));
      case 'gap':
        return unknown(
          'Release',
          `Whether ${name} has ${thing} is not checked: ${answer.why}`,
          NO_PASTE_SETTLES,
        );
      case 'value': {
        const cites = cited(answer.value.cites, situation);
        const note = noteOf(answer.value);
        return isThere(answer.value)
          ? yes('Release', `${name} has ${thing}.${note}`, cites)
          : no('Release', `${name} has no ${thing}.${note}`, cites);
      }
    }
  },
});
