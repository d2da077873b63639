import { managementSeparation } from '../../../src/rules/network/management-separation.ts';
import { checkRule } from '../judging.ts';

checkRule(managementSeparation, {
  'an adapter of its own': { given: { managementSeparate: true }, release: 'ws2008r2', status: 'met' },
  'a shared adapter, by adapter': {
    given: { managementSeparate: false },
    release: 'ws2008r2',
    status: 'unmet',
    says: 'needs one of its own',
  },
  'not in the paste, by adapter': { given: {}, release: 'ws2008', status: 'unknown' },
  'a converged team is a good design from 2012 on': {
    given: { managementSeparate: false },
    release: 'ws2012',
    status: 'not-applicable',
    says: 'one team for all traffic is a good design',
  },
  'not in the paste, logically': { given: {}, release: 'ws2022', status: 'not-applicable' },
  'an adapter of its own all the same': {
    given: { managementSeparate: true },
    release: 'ws2022',
    status: 'met',
  },
  'a client': { given: { managementSeparate: false }, release: 'win10', status: 'not-applicable' },
});
