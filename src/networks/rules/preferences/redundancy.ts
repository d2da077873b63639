import type { Draft } from '../../draft.ts';
import { isRedundant } from '../../draft.ts';
import type { Role } from '../../layout.ts';
import type { Question } from '../../question.ts';
import { roleWords } from '../../role-order.ts';
import type { Preference } from '../preference.ts';

/** As few kinds of traffic as possible end when one adapter fails. */
export const redundancy: Preference = {
  id: 'redundancy',
  factIds: ['network.team.set', 'network.team.lbfo', 'network.adapters.minimum'],

  penalty: (draft, question) => single(draft, question).length,

  gained: (draft, question) =>
    !question.byAdapter && single(draft, question).length === 0
      ? 'Any one adapter can fail: no kind of traffic ends with it.'
      : undefined,

  lost: (draft, question) =>
    `One failed adapter ends ${list(single(draft, question).map((role) => roleWords(role, question.request.storage)))}.`,
};

const single = (draft: Draft, { byAdapter, roles }: Question): readonly Role[] =>
  byAdapter ? [] : roles.filter((role) => !isRedundant(draft, role));

const list = (words: readonly string[]): string => words.join(', ').replace(/, (?=[^,]*$)/, ' and ');
