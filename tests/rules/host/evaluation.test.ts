import { evaluation } from '../../../src/rules/host/evaluation.ts';
import { checkRule } from '../judging.ts';

checkRule(evaluation, {
  'an evaluation edition': { given: { evaluation: true }, status: 'unmet', says: 'expires after' },
  'one of a release without a checked period': {
    given: { evaluation: true },
    release: 'ws2012',
    status: 'unmet',
    says: 'which expires.',
  },
  'a licensed edition': { given: { evaluation: false }, status: 'met' },
  'not in the paste': { given: {}, status: 'unknown' },
  'another release was asked for': { given: { evaluation: true }, asked: true, status: 'not-applicable' },
});
