import type { Edition } from '../knowledge/schema.ts';
import type { Reading } from './reading.ts';
import type { Setup } from './setup/setup.ts';

/**
 * The systems a paste can come from. Those that the knowledge base has a release for are the same ids;
 * the others are recognised so that they can be named and refused.
 */
export type OsRelease =
  | 'ws2003'
  | 'ws2008'
  | 'ws2008r2'
  | 'ws2012'
  | 'ws2012r2'
  | 'ws2016'
  | 'ws2019'
  | 'ws2022'
  | 'ws2025'
  | 'winxp'
  | 'winvista'
  | 'win7'
  | 'win8'
  | 'win8.1'
  | 'win10'
  | 'win11'
  | 'linux'
  | 'macos';

export type Format =
  | 'systeminfo'
  | 'systeminfo-csv'
  | 'get-computerinfo'
  | 'get-computerinfo-json'
  | 'msinfo32'
  | 'coreinfo'
  | 'lscpu'
  | 'proc-cpuinfo'
  | 'wmic'
  | 'cim'
  | 'get-netadapter'
  | 'get-vmhost'
  | 'get-vmswitch'
  | 'hyper-v-setup'
  | 'get-physicaldisk'
  | 'get-tpm'
  | 'windows-features'
  | 'secure-boot'
  | 'ipconfig'
  | 'collect'
  | 'task-manager'
  | 'dxdiag'
  | 'cpu-z'
  | 'hardware-summary'
  | 'free'
  | 'dmidecode'
  | 'inxi'
  | 'hwinfo'
  | 'system-profiler'
  | 'ansible'
  | 'csv'
  | 'key-value'
  | 'json'
  | 'vendor-quote'
  | 'free-text'
  | 'unknown';

/** A network adapter that an external virtual switch could use. */
export interface Nic {
  /** The adapter as the paste names it. */
  readonly name: string;
  readonly wireless: boolean;
  /** Gigabit per second; absent when the paste states no speed. */
  readonly speedGbps?: number;
  /** Ports of this kind; absent means one. */
  readonly count?: number;
  /** The cable is out, or the adapter is switched off. */
  readonly disconnected?: true;
  /** Line of the paste that names it. */
  readonly line: number;
}

export type StorageKind = 'iscsi' | 'fibre-channel' | 'smb' | 's2d' | 'sas' | 'local';
/** How a disk is attached. `raid`: a RAID controller stands between, which shows the system disks of its own. */
export type DiskBus = 'sata' | 'sas' | 'nvme' | 'raid' | 'iscsi' | 'fibre-channel';
export type TeamKind = 'lbfo' | 'set' | 'vendor' | 'unspecified';

/** A team of network adapters that the paste states. */
export interface Team {
  readonly kind: TeamKind;
  /** Members, when the paste counts or names them. */
  readonly members?: number;
  /** The team is bound to, or meant for, a virtual switch; absent when the paste does not say. */
  readonly underSwitch?: boolean;
}

/** Every reading there is, with the type of its value. Units are in the names: GiB is 1024³ bytes. */
export interface ReadingValues {
  osRelease: OsRelease;
  edition: Edition;
  /** Build number of Windows: 20348. */
  build: number;
  /** Windows Server or client Windows, for the builds and names that both have. */
  systemKind: 'server' | 'client';
  /** `true`: an evaluation edition, which expires. */
  evaluation: boolean;
  /** An edition of Windows Server 2008 that is sold without Hyper-V. */
  withoutHyperV: boolean;
  /** Installed without Desktop Experience. */
  serverCore: boolean;
  /** What the operating system is to its domain. */
  domainRole: 'standalone' | 'member' | 'domain-controller';
  manufacturer: string;
  model: string;
  /** As the paste writes it, without the clock suffix of systeminfo. */
  cpuModel: string;
  cpuVendor: 'intel' | 'amd' | 'arm';
  /** Totals of the machine. */
  sockets: number;
  cores: number;
  logicalProcessors: number;
  /** The installed system is 64-bit x86. */
  x64: boolean;
  /** What the processor or system is built for. */
  architecture: 'x64' | 'x86' | 'arm64' | 'ia64';
  /** Intel VT-x or AMD-V in the processor. */
  virtualizationSupported: boolean;
  /** The VM Monitor Mode Extensions line of Windows' own report. */
  vmMonitorModeExtensions: boolean;
  virtualizationEnabledInFirmware: boolean;
  /** Second Level Address Translation: EPT, NPT. */
  slat: boolean;
  /** Hardware-enforced data execution prevention: NX, XD. */
  dep: boolean;
  sse42: boolean;
  popcnt: boolean;
  /** Installed memory where the paste states it, otherwise what the system sees, GiB. */
  memoryGiB: number;
  ecc: boolean;
  /** Adapters a virtual switch could use, wireless ones included. An empty list means: none. */
  nics: readonly Nic[];
  team: Team;
  /** Storage of the virtual machines, as far as the paste names it. */
  storage: readonly StorageKind[];
  /** Management has an adapter of its own, apart from virtual machine traffic. */
  managementSeparate: boolean;
  laptop: boolean;
  /** Name of the chipset: `GM965`, `Santa Rosa`. */
  chipset: string;
  /** Physical disks in the machine. */
  disks: number;
  /** How these disks are attached, each way once; what only starts the system is left out where the paste tells it. */
  diskBuses: readonly DiskBus[];
  /** A Trusted Platform Module that the system sees. */
  tpm: boolean;
  /** The processor or chipset remaps what devices write to memory, and the firmware has it on: VT-d, AMD-Vi. */
  iommu: boolean;
  /** Processor, chipset and firmware let Windows hand out parts of a PCI Express device: `IovSupport` of Get-VMHost. */
  sriovSupported: boolean;
  /** A network adapter can be handed out in parts (SR-IOV). */
  sriovAdapter: boolean;
  /** A network adapter can do RDMA: RoCE, iWARP, InfiniBand. */
  rdma: boolean;
  /** Graphics processors as the paste names them. An empty list means: none. */
  gpus: readonly string[];
  /** How the firmware starts the system. */
  biosMode: 'uefi' | 'legacy';
  secureBoot: boolean;
  isVirtualMachine: boolean;
  /** The paste describes the inside of a Linux environment, which says little about the PC around it. */
  insideOf: 'wsl' | 'container';
  /** Adapters, firmware, addresses or disks of another hypervisor, as the paste names them. */
  virtualHardware: readonly string[];
  /** A hypervisor runs on, or below, this system. */
  hypervisorPresent: boolean;
  /** Virtualization-based security runs, which starts the hypervisor also without the role. */
  vbsRunning: boolean;
  /** The Hyper-V role itself is installed. */
  hyperVRole: boolean;
  /** Nothing is installed yet: a quote or an order. */
  onOrder: boolean;
  /** Machines that the paste describes; absent when nothing says that it is more than one. */
  machines: number;
}
export type ReadingName = keyof ReadingValues;

/** What is known of one machine. A reading that is absent was not in the paste. */
export type Readings = { readonly [K in ReadingName]?: Reading<ReadingValues[K]> };

/** Two lines of the paste that say different things about one reading. */
export interface Contradiction {
  readonly reading: ReadingName;
  /** The lines, the earlier one first; 0 stands for an earlier message, whose lines are not kept. */
  readonly lines: readonly [number, number];
  /** The line that was believed; absent when neither was, so that the reading is missing. */
  readonly kept?: number;
}

/** What `readSpec` made of a paste, or `complete` of two. */
export interface HostSpec {
  readonly readings: Readings;
  /** What was there before anything followed from it. With other readings beside it, other things would follow. */
  readonly said: { readonly readings: Readings; readonly contradictions: readonly Contradiction[] };
  /** `true`: readings of an earlier message are among these. */
  readonly completed?: true;
  readonly formats: readonly Format[];
  /** Language of the output that was read, as a BCP 47 tag; `en` when nothing says otherwise. */
  readonly locale: string;
  /** Adapters the paste names that no external switch can use: virtual, VPN, Bluetooth, debug. */
  readonly ignoredNics: readonly string[];
  /** Lines that say something which was not understood. */
  readonly notUnderstood: readonly { readonly line: number; readonly text: string }[];
  /** Marks of the machine's names, see `nameMarks`; absent or empty: the paste names no machine. */
  readonly nameMarks?: readonly string[];
  /** Where the paste contradicts itself; empty when it does not. */
  readonly contradictions: readonly Contradiction[];
  /** What the paste shows of virtual machines, switches and services that exist; absent when it shows nothing. */
  readonly setup?: Setup;
  /** The lines of the paste for quoting, without what names a person, a machine or a place: index 0 is line 1. */
  readonly lines: readonly string[];
}
