import { met, unknown } from '../outcome.ts';
import { defineRule } from '../rule.ts';

export const oneMachine = defineRule({
  id: 'host.one-machine',
  title: 'One machine',
  severity: 'blocker',
  readings: [],
  optional: ['machines'],
  // Nothing is compared with a figure: the rest of the scorecard is only about a machine when there is one.
  facts: {},

  check({ machines }) {
    return machines === undefined || machines <= 1
      ? met('The paste describes one machine.')
      : unknown(
          `The paste describes ${machines} machines, and what belongs to which cannot be told.`,
          [],
          'Paste one machine at a time.',
          'machines',
        );
  },
});
