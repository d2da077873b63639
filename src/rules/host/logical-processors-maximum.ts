import type { ReadingName } from '../../hosts/host-spec.ts';
import { figureText } from '../../knowledge/figures.ts';
import { atMost } from '../at-most.ts';
import { limit } from '../fact-needs.ts';
import { unknown } from '../outcome.ts';
import { defineRule, notInPaste } from '../rule.ts';

export const logicalProcessorsMaximum = defineRule({
  id: 'host.logical-processors.maximum',
  title: 'Logical processors',
  severity: 'warning',
  // systeminfo does not tell, and hardly a host comes near the limit.
  whenUnknown: 'info',
  readings: [],
  optional: ['logicalProcessors', 'cores'],
  facts: { maximum: limit('host.logical-processors.maximum', 'logical processors') },

  check({ logicalProcessors, cores, maximum }, judged) {
    const { release, asked } = judged;
    const judge = (value: number, found: string, from: ReadingName): ReturnType<typeof atMost> =>
      atMost(
        {
          value,
          found,
          usable: (figure) =>
            `Hyper-V on ${release.name} can use at most ${figureText(figure, 'logical processors')}`,
          fix: 'Choose a release that can use them all.',
          from,
        },
        maximum,
        asked,
      );
    if (logicalProcessors !== undefined) {
      return judge(
        logicalProcessors,
        `The machine has ${figureText(logicalProcessors, 'logical processors')}`,
        'logicalProcessors',
      );
    }
    if (cores === undefined) return notInPaste(['logicalProcessors'], judged);
    // A core is at least one logical processor: the count of cores can fail the machine, not pass it.
    const atLeast = judge(
      cores,
      `The machine has at least ${figureText(cores, 'logical processors')}`,
      'cores',
    );
    return atLeast.status === 'unmet'
      ? atLeast
      : unknown(
          'The paste counts cores; how many logical processors they make is not in it.',
          ['logicalProcessors'],
          undefined,
          'cores',
        );
  },
});
