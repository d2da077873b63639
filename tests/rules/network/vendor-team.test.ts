import { vendorTeam } from '../../../src/rules/network/vendor-team.ts';
import { checkRule } from '../judging.ts';

checkRule(vendorTeam, {
  'on a release without teams': {
    given: { team: { kind: 'vendor' } },
    release: 'ws2008',
    status: 'unmet',
    says: 'an adapter for each virtual switch',
  },
  'on a release with teams': {
    given: { team: { kind: 'vendor' } },
    release: 'ws2012r2',
    status: 'unmet',
    says: 'use a NIC team (LBFO)',
  },
  'on a release without a checked value': {
    given: { team: { kind: 'vendor' } },
    release: 'ws2022',
    status: 'unknown',
  },
  'another kind of team': { given: { team: { kind: 'lbfo' } }, release: 'ws2008', status: 'not-applicable' },
  'no team in the paste': { given: {}, release: 'ws2008', status: 'not-applicable' },
});
