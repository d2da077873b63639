import type { ReadingName } from '../hosts/host-spec.ts';

const TITLES: Readonly<Record<ReadingName, string>> = {
  osRelease: 'The installed system',
  edition: 'The edition of Windows',
  build: 'The build of Windows',
  systemKind: 'Whether it is a server or a client system',
  evaluation: 'Whether it is an evaluation edition',
  serverCore: 'The installation option',
  domainRole: 'Domain membership',
  manufacturer: 'The manufacturer',
  model: 'The model',
  cpuModel: 'The processor name',
  cpuVendor: 'The processor maker',
  sockets: 'The number of sockets',
  cores: 'The number of cores',
  logicalProcessors: 'The number of logical processors',
  x64: 'The system type (x64)',
  architecture: 'The system type (x64)',
  virtualizationSupported: 'VT-x or AMD-V',
  vmMonitorModeExtensions: 'The line on VM Monitor Mode Extensions',
  virtualizationEnabledInFirmware: 'The virtualization switch in the firmware',
  slat: 'SLAT',
  dep: 'Data execution prevention',
  sse42: 'SSE4.2',
  popcnt: 'POPCNT',
  memoryGiB: 'Physical memory',
  ecc: 'ECC memory',
  nics: 'The list of network adapters',
  team: 'NIC teaming',
  storage: 'The kind of storage',
  managementSeparate: 'How management traffic is separated',
  laptop: 'Whether it is a laptop',
  chipset: 'The chipset',
  disks: 'The number of physical disks',
  tpm: 'The Trusted Platform Module (TPM)',
  biosMode: 'The BIOS mode',
  secureBoot: 'Secure Boot',
  isVirtualMachine: 'Whether the machine is physical',
  insideOf: 'The Linux environment that the paste comes from',
  virtualHardware: 'Virtual hardware',
  hypervisorPresent: 'Whether a hypervisor is running',
  vbsRunning: 'Virtualization-based security',
  hyperVRole: 'Whether the Hyper-V role is installed',
  onOrder: 'Whether it is on order',
  machines: 'The number of machines',
  withoutHyperV: 'Whether the edition comes without Hyper-V',
};

/** Readings as the start of a sentence: `The model and the edition of Windows`. */
export function readingTitles(names: readonly ReadingName[]): string {
  const [first = '', ...others] = names.map((name) => TITLES[name]);
  const inside = others.map((title) => title.replace(/^(?:The|Whether|How)\b/, (word) => word.toLowerCase()));
  return [first, ...inside].join(' and ');
}
