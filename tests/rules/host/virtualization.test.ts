import { virtualization } from '../../../src/rules/host/virtualization.ts';
import { checkRule } from '../judging.ts';

const onMetal = { osRelease: 'ws2022', isVirtualMachine: false, hypervisorPresent: true } as const;

checkRule(virtualization, {
  'VT-x in the processor': { given: { virtualizationSupported: true }, status: 'met' },
  'no VT-x': { given: { virtualizationSupported: false }, status: 'unmet', says: 'Choose a host' },
  'the line of Windows stands in': { given: { vmMonitorModeExtensions: true }, status: 'met' },
  'the line of Windows outvotes what the name suggests': {
    given: { virtualizationSupported: true, vmMonitorModeExtensions: false },
    inferred: ['virtualizationSupported'],
    status: 'unmet',
  },
  'a running hypervisor on a physical machine': { given: onMetal, status: 'met', says: 'runs already' },
  'a running hypervisor outvotes what tools report under it': {
    given: { ...onMetal, virtualizationSupported: false },
    status: 'met',
  },
  'a running hypervisor, physical or not': {
    given: { osRelease: 'ws2022', hypervisorPresent: true },
    status: 'unknown',
    says: 'On a physical machine the running hypervisor would prove it',
  },
  'a false no under a hypervisor, physical or not': {
    given: { osRelease: 'ws2022', hypervisorPresent: true, virtualizationSupported: false },
    status: 'unknown',
  },
  'a hypervisor that was only inferred': {
    given: onMetal,
    inferred: ['hypervisorPresent'],
    status: 'unknown',
  },
  'a hypervisor that virtualization-based security shows': {
    given: { ...onMetal, vbsRunning: true },
    inferred: ['hypervisorPresent'],
    status: 'met',
  },
  'a hypervisor on a system that is not known': {
    given: { isVirtualMachine: false, hypervisorPresent: true },
    status: 'unknown',
    says: 'the installed system was not in the paste',
  },
  'a hypervisor on Linux': { given: { ...onMetal, osRelease: 'linux' }, status: 'unknown' },
  'a hypervisor on a system without Hyper-V': { given: { ...onMetal, osRelease: 'win7' }, status: 'unknown' },
  'a machine on order': { given: { ...onMetal, onOrder: true }, status: 'unknown' },
  'virtual hardware outvotes a physical model': {
    given: { ...onMetal, virtualHardware: ['vmxnet3'] },
    status: 'not-applicable',
  },
  'a virtual machine': {
    given: { isVirtualMachine: true, virtualizationSupported: false },
    status: 'not-applicable',
    says: 'virtual machine',
  },
  'an ARM64 machine': {
    given: { architecture: 'arm64', virtualizationSupported: false },
    status: 'not-applicable',
    says: 'ARM64',
  },
  'nothing in the paste': { given: {}, status: 'unknown', says: 'systeminfo' },
});
