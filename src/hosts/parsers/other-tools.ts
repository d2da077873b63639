import type { Paste } from '../paste.ts';
import type { PasteLine } from '../reading.ts';
import type { Draft, Parser } from './parser.ts';

/**
 * Lines that only tools print which have no parser here. Read as free text they mislead: figures per socket,
 * flags that are false under a hypervisor, legends that say the opposite of the mark before them.
 */
const SIGNATURES = new RegExp(
  [
    // coreinfo
    '^Coreinfo v\\d',
    '^[A-Z0-9_.+]{2,18}\\s{1,20}[*-]\\s{1,20}(?:Supports|Hypervisor is present|Hyperthreading)',
    '^[*-]{2,256}\\s{1,4}(?:Physical|Logical|Socket|NUMA|Unified|Data|Instruction)',
    // msinfo32, with tabs or with what is left of them
    '^Hyper-V [-—–]|^Installed Physical Memory \\(RAM\\)|^PCR7 Configuration|^Kernel DMA Protection|^Secure Boot State|^BIOS Mode\\b|^Platform Role\\b|^System SKU\\b|^System Information report written|^\\[System Summary\\]',
    '^(?:OS Name|System (?:Manufacturer|Model|Type|Name))\\t',
    // CIM, WMI and wmic
    '^\\s*(?:NumberOf(?:Cores|LogicalProcessors|EnabledCore)|VMMonitorModeExtensions|VirtualizationFirmwareEnabled|SecondLevelAddressTranslationExtensions|HypervisorPresent|SocketDesignation|AddressWidth|TotalPhysicalMemory|MaxClockSpeed|DeviceID|PCSystemType|OSArchitecture)\\s{0,60}[:=]',
    '(?:NumberOfCores|NumberOfLogicalProcessors|VirtualizationFirmwareEnabled|VMMonitorModeExtensions|TotalPhysicalMemory)\\s{1,60}\\S',
    // PowerShell tables
    'InterfaceDescription|NetAdapterInterfaceDescription|LogicalProcessorCount|VirtualMachineMigrationEnabled|FriendlyName\\s{1,60}(?:SerialNumber|MediaType)|TpmPresent',
    // dxdiag, CPU-Z
    'DxDiag|^\\s*(?:Available OS Memory|DirectX Version|Windows Dir|Page File)\\s{0,4}:|CPU-Z TXT Report|^(?:Number of (?:sockets|cores|threads)|Specification|Instructions sets)\\t',
    // csv of systeminfo, JSON
    '^"[^"]{1,120}"(?:,"[^"]{0,4000}"){4}',
    '^\\s*"[\\w@$.-]{1,80}"\\s?:\\s|^\\s*[[{]\\s*"',
  ].join('|'),
);

/** What a browser says about itself: every one of them claims to be several others. */
const BROWSER = /Mozilla\/\d/;

/** Keeps whole paragraphs of such output from the parsers of free text, and lists them back. */
export const otherTools: Parser = {
  id: 'other-tools',
  read(paste, free): Draft | undefined {
    const lines = paragraphsOf(paste, free).flatMap((paragraph) =>
      paragraph.some(isForeign) ? paragraph : paragraph.filter(({ text }) => BROWSER.test(text)),
    );
    if (lines.length === 0) return undefined;
    return {
      format: 'unknown',
      readings: {},
      ignoredNics: [],
      claimed: new Set(lines.map(({ number }) => number)),
      unread: lines.map(({ number, text }) => ({ line: number, text: text.trim() })),
      contradictions: [],
    };
  },
};

/** Longest piece of a line that is looked at, characters: signatures stand near its start. */
const WINDOW = 400;

const isForeign = ({ text }: PasteLine): boolean => SIGNATURES.test(text.slice(0, WINDOW));

/** Lines that follow each other without a blank line between them. */
function paragraphsOf({ lines }: Paste, free: readonly PasteLine[]): readonly PasteLine[][] {
  const paragraphs: PasteLine[][] = [];
  let previous = 0;
  for (const line of free) {
    const between = lines.slice(previous, line.number - 1);
    const open = between.some(({ text }) => text === '') ? undefined : paragraphs.at(-1);
    if (open === undefined) paragraphs.push([line]);
    else open.push(line);
    previous = line.number;
  }
  return paragraphs;
}
