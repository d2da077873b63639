import { expect, it } from 'vitest';
import { physical } from '../../../src/rules/host/physical.ts';
import { checkRule, judgeOne } from '../judging.ts';

checkRule(physical, {
  'a physical machine': { given: { isVirtualMachine: false }, inferred: ['isVirtualMachine'], status: 'met' },
  'the requirement lines of Windows': {
    given: { hypervisorPresent: false, vmMonitorModeExtensions: true },
    status: 'met',
    says: 'only where no hypervisor runs below it',
  },
  'no hypervisor by other words': { given: { hypervisorPresent: false }, status: 'unknown' },
  'a virtual machine': {
    given: { isVirtualMachine: true },
    status: 'unmet',
    says: 'production needs a physical machine',
  },
  'a virtual machine that can nest': {
    given: { isVirtualMachine: true, cpuVendor: 'intel' },
    status: 'unmet',
    says: 'For a lab',
  },
  'a virtual machine on AMD, of a release that nests on Intel only': {
    given: { isVirtualMachine: true, cpuVendor: 'amd' },
    release: 'ws2019',
    status: 'unmet',
    says: 'not known to run nested',
  },
  'a virtual machine of a release that cannot nest': {
    given: { isVirtualMachine: true },
    release: 'ws2008',
    status: 'unmet',
  },
  'virtual hardware outvotes whatever says physical': {
    given: { isVirtualMachine: false, virtualHardware: ['vmxnet3'] },
    status: 'unmet',
    says: 'vmxnet3',
  },
  'a hypervisor, here or below': {
    given: { hypervisorPresent: true },
    status: 'unknown',
    says: 'on this machine or below it',
  },
  'nothing in the paste': { given: {}, status: 'unknown', says: 'systeminfo' },
});

it('quotes the line that shows the virtual hardware', () => {
  expect(judgeOne(physical, { given: { isVirtualMachine: false, virtualHardware: ['vmxnet3'] } }).line).toBe(
    2,
  );
});
