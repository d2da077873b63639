import { memoryMinimum } from '../../../src/rules/host/memory-minimum.ts';
import { checkRule, figureOf } from '../judging.ts';

const minimum = figureOf('host.memory.minimum', 'ws2022');

checkRule(memoryMinimum, {
  'exactly the minimum': { given: { memoryGiB: minimum }, status: 'met', says: 'Windows Server 2022' },
  'a little under it': { given: { memoryGiB: minimum - 0.01 }, status: 'unmet', says: 'Add memory' },
  'far above it': { given: { memoryGiB: 159.63 }, status: 'met', says: '159.63 GiB is installed' },
  'no memory in the paste': { given: {}, status: 'unknown', says: 'Physical memory was not in the paste' },
  'a release without a checked figure': {
    given: { memoryGiB: 64 },
    release: 'ws2012r2',
    status: 'unknown',
    says: 'no checked value of host.memory.minimum',
  },
});
