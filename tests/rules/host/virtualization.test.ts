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
  'VT-x by the name, which settles nothing': {
    given: { virtualizationSupported: true },
    byName: { virtualizationSupported: ['cpu.intel.ice-lake-sp'] },
    status: 'unknown',
    says: 'Going by the name, the processor has hardware virtualization',
  },
  'VT-x by the name, and the line of Windows': {
    given: { virtualizationSupported: true, vmMonitorModeExtensions: true },
    byName: { virtualizationSupported: ['cpu.intel.ice-lake-sp'] },
    status: 'met',
  },
  'no VT-x by the name': {
    given: { virtualizationSupported: false },
    byName: { virtualizationSupported: ['cpu.intel.merom-no-vt'] },
    status: 'unmet',
    says: 'Choose a host whose processor has Intel VT-x',
  },
  'a hypervisor is said to run on a processor without VT-x by its name': {
    given: { ...onMetal, virtualizationSupported: false },
    byName: { virtualizationSupported: ['cpu.intel.merom-no-vt'] },
    status: 'unknown',
    says: 'lacks it by its name',
  },
  'a hypervisor runs, physical or not, on a processor without VT-x by its name': {
    given: { osRelease: 'ws2022', hypervisorPresent: true, virtualizationSupported: false },
    byName: { virtualizationSupported: ['cpu.intel.merom-no-vt'] },
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
