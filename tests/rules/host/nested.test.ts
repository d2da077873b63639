import { nested } from '../../../src/rules/host/nested.ts';
import { checkRule } from '../judging.ts';

const guest = { isVirtualMachine: true, cpuVendor: 'intel' } as const;

checkRule(nested, {
  'VT-x is exposed': {
    given: { ...guest, virtualizationSupported: true },
    status: 'met',
    says: 'will do for a lab',
  },
  'the role is installed in it': { given: { ...guest, hyperVRole: true }, status: 'met' },
  'VT-x is not exposed': {
    given: { ...guest, virtualizationSupported: false },
    status: 'unmet',
    says: 'expose',
  },
  'a release that cannot nest': {
    given: guest,
    release: 'ws2012r2',
    status: 'unmet',
    says: 'cannot run in a virtual machine',
  },
  'a release that cannot nest on AMD': {
    given: { isVirtualMachine: true, cpuVendor: 'amd' },
    release: 'ws2019',
    status: 'unmet',
    says: 'on AMD processors',
  },
  'a release that nests on one maker, and the maker is not known': {
    given: { isVirtualMachine: true },
    release: 'ws2019',
    status: 'unknown',
  },
  'not in the paste': { given: guest, status: 'unknown', says: 'It needs:' },
  'a physical machine': { given: { isVirtualMachine: false }, status: 'not-applicable' },
});
