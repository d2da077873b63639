import { vmMonitorMode } from '../../../src/rules/host/vm-monitor-mode.ts';
import { checkRule } from '../judging.ts';

checkRule(vmMonitorMode, {
  'the line says yes': { given: { vmMonitorModeExtensions: true }, status: 'met', says: 'needs them' },
  'the line says no': { given: { vmMonitorModeExtensions: false }, status: 'unmet' },
  'VT-x stands in for the line': { given: { virtualizationSupported: true }, status: 'met' },
  'the line outvotes what the name suggests': {
    given: { vmMonitorModeExtensions: false, virtualizationSupported: true },
    inferred: ['virtualizationSupported'],
    status: 'unmet',
  },
  'a running hypervisor on a physical machine': {
    given: { osRelease: 'ws2022', isVirtualMachine: false, hypervisorPresent: true },
    status: 'met',
  },
  'a virtual machine': { given: { isVirtualMachine: true }, status: 'not-applicable' },
  'a release whose requirements do not name it': {
    given: { vmMonitorModeExtensions: false },
    release: 'ws2012',
    status: 'not-applicable',
    says: 'hardware virtualization is judged instead',
  },
  'nothing in the paste': { given: {}, status: 'unknown' },
});
