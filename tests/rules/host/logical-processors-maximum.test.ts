import { logicalProcessorsMaximum } from '../../../src/rules/host/logical-processors-maximum.ts';
import { checkRule, figureOf } from '../judging.ts';

const maximum = figureOf('host.logical-processors.maximum', 'ws2022');

checkRule(logicalProcessorsMaximum, {
  'exactly the maximum': { given: { logicalProcessors: maximum }, status: 'met' },
  'one over it': { given: { logicalProcessors: maximum + 1 }, status: 'unmet', says: 'Choose a release' },
  'more cores than it': { given: { cores: maximum + 1 }, status: 'unmet', says: 'at least' },
  'cores alone do not pass': { given: { cores: 8 }, status: 'unknown', says: 'The paste counts cores' },
  'logical processors before cores': { given: { cores: maximum + 1, logicalProcessors: 16 }, status: 'met' },
  'between the figure without and with an update': {
    given: { logicalProcessors: 20 },
    release: 'ws2008',
    status: 'unknown',
    says: 'depending on KB956710',
  },
  'no count in the paste': { given: {}, status: 'unknown', says: 'logical processors' },
});
