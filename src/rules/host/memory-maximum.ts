import { memoryText } from '../../knowledge/figures.ts';
import { atMost } from '../at-most.ts';
import { limit } from '../fact-needs.ts';
import { defineRule } from '../rule.ts';

export const memoryMaximum = defineRule({
  id: 'host.memory.maximum',
  title: 'Maximum memory',
  severity: 'warning',
  readings: ['memoryGiB'],
  facts: { maximumGiB: limit('host.memory.maximum', 'GiB') },

  check: ({ memoryGiB, maximumGiB }, { release, asked }) =>
    atMost(
      {
        value: memoryGiB,
        found: `${memoryGiB} GiB is installed`,
        usable: (figure) => `${release.name} can use at most ${memoryText(figure)}`,
        fix: 'Choose an edition or release that can use the rest, or leave it out.',
        from: 'memoryGiB',
      },
      maximumGiB,
      asked,
    ),
});
