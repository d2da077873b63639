import { slat } from '../../../src/rules/host/slat.ts';
import { checkRule } from '../judging.ts';

const onMetal = { isVirtualMachine: false, hypervisorPresent: true } as const;

checkRule(slat, {
  'in the processor': { given: { slat: true }, status: 'met' },
  'not in the processor': { given: { slat: false }, status: 'unmet', says: 'Choose a host' },
  'in the processor by its name': { given: { slat: true }, inferred: ['slat'], status: 'met' },
  'not in the processor, for a client': { given: { slat: false }, release: 'win8', status: 'unmet' },
  'not in the processor, for a release that does without': {
    given: { slat: false },
    release: 'ws2012r2',
    status: 'not-applicable',
    says: 'does not need',
  },
  'a hypervisor that needs it runs': { given: { ...onMetal, osRelease: 'ws2016' }, status: 'met' },
  'a hypervisor that needs it runs on a client': { given: { ...onMetal, osRelease: 'win10' }, status: 'met' },
  'a hypervisor that does without runs': {
    given: { ...onMetal, osRelease: 'ws2012r2' },
    asked: true,
    status: 'unknown',
    says: 'Look the processor up',
  },
  'a hypervisor that does without runs, and SLAT is stated': {
    given: { ...onMetal, osRelease: 'ws2012r2', slat: true },
    asked: true,
    status: 'met',
  },
  'a virtual machine': { given: { isVirtualMachine: true, slat: false }, status: 'not-applicable' },
  'nothing in the paste': { given: {}, status: 'unknown' },
});
