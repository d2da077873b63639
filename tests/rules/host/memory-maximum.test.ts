import { memoryMaximum } from '../../../src/rules/host/memory-maximum.ts';
import { checkRule, figureOf } from '../judging.ts';

const standard = figureOf('host.memory.maximum', 'ws2008', 'standard');
const enterprise = figureOf('host.memory.maximum', 'ws2008', 'enterprise');
const any2019 = figureOf('host.memory.maximum', 'ws2019');

checkRule(memoryMaximum, {
  'exactly the maximum': { given: { memoryGiB: any2019 }, release: 'ws2019', status: 'met', says: '24 TB' },
  'one over it': {
    given: { memoryGiB: any2019 + 1 },
    release: 'ws2019',
    status: 'unmet',
    says: 'Choose an edition',
  },
  'the maximum of the edition': {
    given: { osRelease: 'ws2008', edition: 'standard', memoryGiB: standard },
    release: 'ws2008',
    status: 'met',
  },
  'over the maximum of the edition': {
    given: { osRelease: 'ws2008', edition: 'standard', memoryGiB: standard + 1 },
    release: 'ws2008',
    status: 'unmet',
  },
  'as much in a larger edition': {
    given: { osRelease: 'ws2008', edition: 'enterprise', memoryGiB: standard + 1 },
    release: 'ws2008',
    status: 'met',
  },
  'what every edition can use': { given: { memoryGiB: standard }, release: 'ws2008', status: 'met' },
  'what only some editions can use': {
    given: { memoryGiB: standard + 1 },
    release: 'ws2008',
    status: 'unknown',
    says: 'depending on the edition',
  },
  'what no edition can use': { given: { memoryGiB: enterprise + 1 }, release: 'ws2008', status: 'unmet' },
  'the installed edition where another release is asked for': {
    given: { osRelease: 'ws2008', edition: 'standard', memoryGiB: standard + 1 },
    release: 'ws2008',
    asked: true,
    status: 'unknown',
  },
  'no memory in the paste': { given: {}, status: 'unknown' },
});
