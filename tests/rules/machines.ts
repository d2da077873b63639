import type { Case } from './judging.ts';

/** A server that is ready for Hyper-V, and whose readings all speak of one machine. */
export const READY = {
  given: {
    osRelease: 'ws2022',
    edition: 'standard',
    build: 20348,
    evaluation: false,
    domainRole: 'member',
    manufacturer: 'Dell Inc.',
    model: 'PowerEdge R740',
    cpuVendor: 'intel',
    sockets: 2,
    cores: 32,
    logicalProcessors: 64,
    x64: true,
    architecture: 'x64',
    virtualizationSupported: true,
    vmMonitorModeExtensions: true,
    virtualizationEnabledInFirmware: true,
    slat: true,
    dep: true,
    memoryGiB: 255.57,
    ecc: true,
    nics: [
      { name: 'Intel(R) Ethernet Controller X550', wireless: false, speedGbps: 10, line: 20 },
      { name: 'Intel(R) Ethernet Controller X550 #2', wireless: false, speedGbps: 10, line: 21 },
    ],
    storage: ['fibre-channel'],
    laptop: false,
    isVirtualMachine: false,
    hypervisorPresent: false,
  },
} as const satisfies Case;

/** The same server with Hyper-V running: Windows no longer shows the four lines. */
export const RUNNING = {
  given: {
    osRelease: 'ws2022',
    edition: 'standard',
    build: 20348,
    manufacturer: 'Dell Inc.',
    model: 'PowerEdge R740',
    x64: true,
    architecture: 'x64',
    memoryGiB: 255.57,
    isVirtualMachine: false,
    hypervisorPresent: true,
  },
  inferred: ['isVirtualMachine'],
} as const satisfies Case;

const GUEST = {
  ...RUNNING.given,
  manufacturer: 'VMware, Inc.',
  model: 'VMware20,1',
  isVirtualMachine: true,
  virtualHardware: ['vmxnet3'],
} as const;

/** Machines of every kind, each with the verdict it must come to. */
export const MACHINES: Readonly<Record<string, Case & { readonly verdict: string }>> = {
  'a ready server': { ...READY, verdict: 'ready' },
  'the same for another release': { ...READY, release: 'ws2025', asked: true, verdict: 'ready' },
  'a running host': { ...RUNNING, verdict: 'ready' },
  'a running host for another release': { ...RUNNING, release: 'ws2025', asked: true, verdict: 'ready' },
  'a running client': {
    given: { ...RUNNING.given, osRelease: 'win11', edition: 'pro', build: 26100 },
    release: 'win11',
    verdict: 'ready',
  },
  'a running client with Home': {
    given: { ...RUNNING.given, osRelease: 'win11', edition: 'home', build: 26100, vbsRunning: true },
    release: 'win11',
    verdict: 'not-ready',
  },
  'a client with Home whose lines all say yes': {
    given: { ...READY.given, osRelease: 'win10', edition: 'home', build: 19045 },
    release: 'win10',
    verdict: 'not-ready',
  },
  'a server whose virtualization is off': {
    given: { ...READY.given, virtualizationEnabledInFirmware: false },
    verdict: 'needs-action',
  },
  'a server whose DEP is off': { given: { ...READY.given, dep: false }, verdict: 'needs-action' },
  'a server without SLAT': { given: { ...READY.given, slat: false }, verdict: 'not-ready' },
  'a server without VT-x': {
    given: { ...READY.given, virtualizationSupported: false, vmMonitorModeExtensions: false },
    verdict: 'not-ready',
  },
  'a server of 2012 without SLAT': {
    given: { ...READY.given, osRelease: 'ws2012', build: 9200, slat: false },
    release: 'ws2012',
    verdict: 'ready',
  },
  'a running host of 2012 R2 for 2022': {
    given: { ...RUNNING.given, osRelease: 'ws2012r2', build: 9600 },
    release: 'ws2022',
    asked: true,
    verdict: 'cannot-tell',
  },
  'a server of 2008 R2, which prints no lines': {
    given: {
      osRelease: 'ws2008r2',
      edition: 'standard',
      build: 7601,
      x64: true,
      architecture: 'x64',
      memoryGiB: 47.99,
      isVirtualMachine: false,
    },
    release: 'ws2008r2',
    verdict: 'cannot-tell',
  },
  'a guest': { given: GUEST, verdict: 'not-ready' },
  'a guest for another release': { given: GUEST, release: 'ws2025', asked: true, verdict: 'not-ready' },
  'a guest that says it is physical': {
    given: { ...GUEST, isVirtualMachine: true, model: 'PowerEdge R740', manufacturer: 'Dell Inc.' },
    verdict: 'not-ready',
  },
  'a hypervisor on a machine of no known model': {
    given: { osRelease: 'ws2022', edition: 'standard', x64: true, hypervisorPresent: true },
    verdict: 'cannot-tell',
  },
  'Windows 7': {
    given: { ...READY.given, osRelease: 'win7', edition: 'pro', build: 7601 },
    verdict: 'not-ready',
  },
  'Windows 7 for 2022': {
    given: { ...READY.given, osRelease: 'win7', edition: 'pro', build: 7601 },
    asked: true,
    verdict: 'ready',
  },
  'a 32-bit system': { given: { ...READY.given, x64: false, architecture: 'x86' }, verdict: 'not-ready' },
  'an ARM64 machine': {
    given: {
      ...RUNNING.given,
      osRelease: 'win11',
      edition: 'pro',
      x64: false,
      architecture: 'arm64',
      cpuVendor: 'arm',
    },
    release: 'win11',
    verdict: 'not-ready',
  },
  'a Linux paste': {
    given: {
      osRelease: 'linux',
      x64: true,
      virtualizationSupported: true,
      slat: true,
      dep: true,
      isVirtualMachine: false,
      hypervisorPresent: false,
    },
    verdict: 'cannot-tell',
  },
  'a quote': {
    given: {
      osRelease: 'ws2022',
      edition: 'datacenter',
      onOrder: true,
      cpuModel: 'Xeon Gold 5317',
      x64: true,
      virtualizationSupported: true,
      slat: true,
      dep: true,
      memoryGiB: 384,
      isVirtualMachine: false,
    },
    inferred: ['x64', 'isVirtualMachine'],
    byName: {
      virtualizationSupported: ['cpu.intel.ice-lake-sp'],
      slat: ['cpu.intel.ice-lake-sp'],
      dep: ['cpu.intel.ice-lake-sp'],
    },
    verdict: 'cannot-tell',
  },
  'a server of which the name alone tells of SLAT': {
    given: READY.given,
    byName: { slat: ['cpu.intel.ice-lake-sp'] },
    verdict: 'cannot-tell',
  },
  'an evaluation edition': { given: { ...READY.given, evaluation: true }, verdict: 'ready' },
  'an empty paste': { given: {}, release: 'ws2025', verdict: 'cannot-tell' },
};
