import { dep } from '../../../src/rules/host/dep.ts';
import { checkRule } from '../judging.ts';

checkRule(dep, {
  available: { given: { dep: true }, status: 'met' },
  'not available': { given: { dep: false }, status: 'unmet', says: 'Turn on the Intel XD' },
  'not available on AMD': {
    given: { dep: false, cpuVendor: 'amd' },
    status: 'unmet',
    says: 'Turn on the AMD NX',
  },
  'a name that suggests it settles nothing': { given: { dep: true }, inferred: ['dep'], status: 'unknown' },
  'a running hypervisor on a physical machine': {
    given: { osRelease: 'ws2012r2', isVirtualMachine: false, hypervisorPresent: true },
    status: 'met',
  },
  'a virtual machine': { given: { isVirtualMachine: true, dep: false }, status: 'not-applicable' },
  'nothing in the paste': { given: {}, status: 'unknown' },
});
