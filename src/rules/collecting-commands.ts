import type { Format, HostSpec, OsRelease, ReadingName } from '../hosts/host-spec.ts';

/** Something to run on the host whose output the bot reads. */
export interface CollectingCommand {
  readonly command: string;
  /** How to run it and what to do with its output, as a sentence. */
  readonly how: string;
  /** What to do with its output, as the end of a shorter sentence. */
  readonly handOver: string;
  /** The format its output is read as. */
  readonly format: Format;
  /** What its output tells, on the systems it is meant for. */
  readonly gives: readonly ReadingName[];
  /** Readings that together show that its whole output is in the paste already. */
  readonly whole: readonly ReadingName[];
  /** Systems on which it exists and tells all that. */
  readonly runsOn: (installed: OsRelease | undefined) => boolean;
}

/** Before Windows 8 and Windows Server 2012, systeminfo has no Hyper-V section and PowerShell no Get-NetAdapter. */
const BEFORE_HYPERV_SECTION: readonly OsRelease[] = [
  'ws2003',
  'ws2008',
  'ws2008r2',
  'winxp',
  'winvista',
  'win7',
];
/** Get-ComputerInfo came with PowerShell 5.1, so with Windows 10 and Windows Server 2016. */
const BEFORE_COMPUTER_INFO: readonly OsRelease[] = [
  ...BEFORE_HYPERV_SECTION,
  'ws2012',
  'ws2012r2',
  'win8',
  'win8.1',
];
const NOT_WINDOWS: readonly OsRelease[] = ['linux', 'macos'];

const outside =
  (...systems: readonly OsRelease[]) =>
  (installed: OsRelease | undefined): boolean =>
    installed === undefined || !systems.includes(installed);

const MACHINE: readonly ReadingName[] = [
  'osRelease',
  'edition',
  'build',
  'evaluation',
  'domainRole',
  'manufacturer',
  'model',
  'isVirtualMachine',
  'laptop',
  'x64',
  'architecture',
  'sockets',
  'memoryGiB',
  'nics',
];
const HYPERV_SECTION: readonly ReadingName[] = [
  'hypervisorPresent',
  'virtualizationSupported',
  'vmMonitorModeExtensions',
  'virtualizationEnabledInFirmware',
  'slat',
  'dep',
];

const PASTE_ALL = 'paste all of its output.';
const ADD_WORDS =
  'add what it shows to the paste: vt=yes where VMX or SVM has a star, slat=yes where EPT or NP has one.';

/** Every command the bot asks for, the plainest first: of two that settle as much, the earlier one is asked for. */
export const collectingCommands: readonly CollectingCommand[] = [
  {
    command: 'systeminfo',
    how: `Run this in an elevated prompt on Windows on that machine and ${PASTE_ALL} The last lines matter most.`,
    handOver: PASTE_ALL,
    format: 'systeminfo',
    gives: [...MACHINE, ...HYPERV_SECTION],
    whole: ['memoryGiB', 'build', 'hypervisorPresent'],
    runsOn: outside(...BEFORE_HYPERV_SECTION),
  },
  {
    command: 'systeminfo',
    how: `Run this on that machine and ${PASTE_ALL}`,
    handOver: PASTE_ALL,
    format: 'systeminfo',
    gives: MACHINE,
    whole: ['memoryGiB', 'build'],
    runsOn: (installed) => installed !== undefined && BEFORE_HYPERV_SECTION.includes(installed),
  },
  {
    command: 'Get-ComputerInfo',
    how: `Run this in an elevated PowerShell on that machine and ${PASTE_ALL} The last lines matter most.`,
    handOver: PASTE_ALL,
    format: 'get-computerinfo',
    gives: [...MACHINE, ...HYPERV_SECTION, 'logicalProcessors', 'serverCore'],
    whole: ['build', 'hypervisorPresent', 'logicalProcessors'],
    runsOn: outside(...BEFORE_COMPUTER_INFO, ...NOT_WINDOWS),
  },
  {
    command: 'coreinfo -v',
    how: `Run this Sysinternals tool on that machine and ${ADD_WORDS}`,
    handOver: ADD_WORDS,
    format: 'coreinfo',
    gives: ['virtualizationSupported', 'slat', 'hypervisorPresent'],
    whole: ['hypervisorPresent'],
    runsOn: outside(...NOT_WINDOWS),
  },
];

/** The commands that this machine could still answer with: those that exist there and are not in the paste already. */
export function openCommands({ readings, formats }: HostSpec): readonly CollectingCommand[] {
  const installed = readings.osRelease?.value;
  const isPasted = ({ format, whole }: CollectingCommand): boolean =>
    formats.includes(format) && whole.every((name) => readings[name] !== undefined);
  return collectingCommands.filter((command) => command.runsOn(installed) && !isPasted(command));
}
