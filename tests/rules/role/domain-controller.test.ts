import { domainController } from '../../../src/rules/role/domain-controller.ts';
import { checkRule } from '../judging.ts';

checkRule(domainController, {
  'a domain controller': {
    given: { domainRole: 'domain-controller' },
    status: 'unmet',
    says: 'in a virtual machine',
  },
  'a member': { given: { domainRole: 'member' }, status: 'met' },
  'a member, of a release without a checked value': {
    given: { domainRole: 'member' },
    release: 'ws2025',
    status: 'met',
  },
  'a domain controller of a release without a checked value': {
    given: { domainRole: 'domain-controller' },
    release: 'ws2025',
    status: 'unknown',
  },
  'not in the paste': { given: {}, status: 'unknown' },
  'a client': { given: { domainRole: 'member' }, release: 'win11', status: 'not-applicable' },
  'a virtual machine': {
    given: { domainRole: 'domain-controller', isVirtualMachine: true },
    status: 'not-applicable',
  },
  'another release was asked for': {
    given: { domainRole: 'domain-controller' },
    asked: true,
    status: 'not-applicable',
  },
});
