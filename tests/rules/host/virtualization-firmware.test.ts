import { virtualizationFirmware } from '../../../src/rules/host/virtualization-firmware.ts';
import { checkRule } from '../judging.ts';

const off = { isVirtualMachine: false, virtualizationEnabledInFirmware: false } as const;

checkRule(virtualizationFirmware, {
  'switched on': { given: { virtualizationEnabledInFirmware: true }, status: 'met' },
  'switched off': {
    given: off,
    status: 'unmet',
    says: 'Intel Virtualization Technology (VT-x) or AMD-V (SVM mode)',
  },
  'switched off on Intel': { given: { ...off, cpuVendor: 'intel' }, status: 'unmet', says: 'Turn on Intel' },
  'switched off on AMD': { given: { ...off, cpuVendor: 'amd' }, status: 'unmet', says: 'Turn on AMD-V' },
  'switched off, and a full power cycle': {
    given: { ...off, slat: true },
    status: 'unmet',
    says: 'off and on again',
  },
  'switched off on a release that no page names': { given: off, release: 'ws2012', status: 'unmet' },
  'switched on, on a release that no page names': {
    given: { virtualizationEnabledInFirmware: true },
    release: 'ws2012',
    status: 'met',
  },
  'off in lines that Windows prints without a hypervisor, beside a running one': {
    given: {
      osRelease: 'ws2022',
      isVirtualMachine: false,
      hypervisorPresent: true,
      vmMonitorModeExtensions: true,
      virtualizationEnabledInFirmware: false,
    },
    status: 'unknown',
    says: 'that it is off',
  },
  'inferred, which settles nothing': {
    given: { virtualizationEnabledInFirmware: true },
    inferred: ['virtualizationEnabledInFirmware'],
    status: 'unknown',
  },
  'inferred to be off, which settles nothing': {
    given: off,
    inferred: ['virtualizationEnabledInFirmware'],
    status: 'unknown',
  },
  'a running hypervisor on a physical machine': {
    given: { osRelease: 'win11', isVirtualMachine: false, hypervisorPresent: true },
    release: 'win11',
    status: 'met',
  },
  'a virtual machine': {
    given: { isVirtualMachine: true, virtualizationEnabledInFirmware: false },
    status: 'not-applicable',
  },
  'nothing in the paste': { given: {}, status: 'unknown', says: 'switch in the firmware' },
});
