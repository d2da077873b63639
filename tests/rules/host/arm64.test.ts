import { arm64 } from '../../../src/rules/host/arm64.ts';
import { checkRule } from '../judging.ts';

checkRule(arm64, {
  'a server release': { given: { architecture: 'arm64' }, status: 'unmet', says: 'needs an x64 processor' },
  'a release that has Hyper-V on ARM64': {
    given: { architecture: 'arm64' },
    release: 'win11',
    status: 'unmet',
    says: 'for ARM64 virtual machines only',
  },
  'a release that the question is not about': {
    given: { architecture: 'arm64' },
    release: 'ws2008',
    status: 'unmet',
  },
  'a release without a checked value': {
    given: { architecture: 'arm64' },
    release: 'win10',
    status: 'unmet',
  },
  'only the maker of the processor': { given: { cpuVendor: 'arm' }, status: 'unmet' },
  'an x64 processor': { given: { architecture: 'x64' }, status: 'not-applicable' },
  'nothing in the paste': { given: {}, status: 'not-applicable' },
});
