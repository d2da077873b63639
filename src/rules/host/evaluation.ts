import { maybe, quantity } from '../fact-needs.ts';
import { askedReason } from '../machine.ts';
import { met, unmet } from '../outcome.ts';
import { defineRule } from '../rule.ts';

export const evaluation = defineRule({
  id: 'host.evaluation',
  title: 'Evaluation edition',
  severity: 'warning',
  whenUnknown: 'info',
  readings: ['evaluation'],
  facts: { days: maybe(quantity('host.evaluation.days', 'days')) },

  skip: (_given, judged) => askedReason(judged),

  check: ({ evaluation: expires, days }, { release }) =>
    expires
      ? unmet(
          `This is an evaluation edition of ${release.name}, which expires${days === undefined ? '' : ` after ${days} days`}.`,
          'Convert it to a licensed edition before virtual machines depend on it.',
        )
      : met('The installed edition is not an evaluation one.'),
});
