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
  'available by the name, which settles nothing': {
    given: { dep: true },
    byName: { dep: ['cpu.intel.ice-lake-sp'] },
    status: 'unknown',
    says: 'Going by the name, hardware data execution prevention',
  },
  'not available by the name, which no switch mends': {
    given: { dep: false },
    byName: { dep: ['cpu.intel.pentium-4'] },
    status: 'unmet',
    says: 'Choose a host with a newer processor.',
  },
  'a running hypervisor on a physical machine': {
    given: { osRelease: 'ws2012r2', isVirtualMachine: false, hypervisorPresent: true },
    status: 'met',
  },
  'a virtual machine': { given: { isVirtualMachine: true, dep: false }, status: 'not-applicable' },
  'nothing in the paste': { given: {}, status: 'unknown' },
});
