import { set } from '../../../src/rules/network/set.ts';
import { checkRule } from '../judging.ts';

checkRule(set, {
  'on the first release that has it': { given: { team: { kind: 'set' } }, release: 'ws2016', status: 'met' },
  'on the last release without it': {
    given: { team: { kind: 'set' } },
    release: 'ws2012r2',
    status: 'unmet',
    says: 'Use a NIC team (LBFO)',
  },
  'on a release without any team': {
    given: { team: { kind: 'set' } },
    release: 'ws2008',
    status: 'unmet',
    says: 'an adapter of its own',
  },
  'on a release without a checked value': {
    given: { team: { kind: 'set' } },
    release: 'win11',
    status: 'unknown',
  },
  'another kind of team': { given: { team: { kind: 'lbfo' } }, release: 'ws2008', status: 'not-applicable' },
  'no team in the paste': { given: {}, release: 'ws2008', status: 'not-applicable' },
});
