import { domainMembership } from '../../../src/rules/role/domain-membership.ts';
import { checkRule } from '../judging.ts';

checkRule(domainMembership, {
  'a member': { given: { domainRole: 'member' }, status: 'met' },
  'a workgroup': { given: { domainRole: 'standalone' }, status: 'unmet', says: 'Join it to a domain' },
  'a workgroup, of a release without a checked value': {
    given: { domainRole: 'standalone' },
    release: 'ws2025',
    status: 'unknown',
  },
  'a domain controller has a row of its own': {
    given: { domainRole: 'domain-controller' },
    status: 'not-applicable',
  },
  'not in the paste': { given: {}, status: 'unknown' },
  'a client': { given: { domainRole: 'standalone' }, release: 'win11', status: 'not-applicable' },
  'another release was asked for': {
    given: { domainRole: 'standalone' },
    asked: true,
    status: 'not-applicable',
  },
});
