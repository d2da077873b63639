import { baseAnswer, noteOf } from '../base-value.ts';
import type { Condition } from '../capability.ts';
import { add, cited, NO_PASTE_SETTLES, no, unknown, yes } from '../need.ts';

const FACT = 'capability.live-migration.domain';

/** Source and target prove to each other who they are, which takes a domain until a release does without. */
export const migrationDomain: Condition = {
  factIds: [FACT],
  judge(situation) {
    const { readings, release } = situation.judged;
    const role = readings.domainRole?.value;
    const answer = baseAnswer(FACT, situation);
    if (answer.kind === 'exempt') return undefined;
    const cites = answer.kind === 'value' ? cited(answer.value.cites, situation) : [];
    if (role === 'member' || role === 'domain-controller') {
      return yes('Domain', 'The machine is in a domain.', cites);
    }
    if (answer.kind === 'gap') {
      return unknown(
        'Domain',
        `Whether live migration with ${release.name} needs a domain is not checked: ${answer.why}`,
        role === undefined ? add('domain=member', situation, 'systeminfo') : NO_PASTE_SETTLES,
      );
    }
    const note = noteOf(answer.value);
    if (answer.value.value !== 'required') {
      return yes('Domain', `Live migration with ${release.name} does not need a domain.${note}`, cites);
    }
    const need = `Live migration with ${release.name} needs hosts in a domain.${note}`;
    return role === undefined
      ? unknown(
          'Domain',
          `${need} Whether this one is in one was not in the paste.`,
          add('domain=member', situation, 'systeminfo'),
          cites,
        )
      : no('Domain', `The machine is in a workgroup. ${need}`, cites);
  },
};
