import { memoryText } from '../../knowledge/figures.ts';
import { quantity } from '../fact-needs.ts';
import { met, unmet } from '../outcome.ts';
import { defineRule } from '../rule.ts';

export const memoryMinimum = defineRule({
  id: 'host.memory.minimum',
  title: 'Minimum memory',
  severity: 'warning',
  readings: ['memoryGiB'],
  facts: { minimumGiB: quantity('host.memory.minimum', 'GiB') },

  check({ memoryGiB, minimumGiB }, { release }) {
    const because = `${memoryGiB} GiB is installed; Hyper-V on ${release.name} needs at least ${memoryText(minimumGiB)}.`;
    return memoryGiB >= minimumGiB ? met(because) : unmet(because, 'Add memory, or choose another host.');
  },
});
