import type { Paste } from '../paste.ts';
import type { PasteLine } from '../reading.ts';
import type { Draft, Parser } from './parser.ts';

/**
 * Lines that only tools print which have no parser here. Read as free text they mislead: figures per socket,
 * flags that are false under a hypervisor, legends that say the opposite of the mark before them.
 */
const SIGNATURES = new RegExp(
  [
    // lscpu, /proc/cpuinfo and the kernel's own words
    '^(?:CPU op-mode\\(s\\)|Core\\(s\\) per socket|Thread\\(s\\) per core|On-line CPU\\(s\\) list|NUMA node\\d{0,3}\\(?s?\\)?(?: CPU\\(s\\))?|BogoMIPS|Flags|Markierungen|Kern\\(e\\) pro Socket|Hypervisor vendor|Virtualization type|CPU max MHz|Vulnerability \\w{1,30})\\s{0,4}:',
    '^(?:vendor_id|cpu family|cpu cores|physical id|siblings|core id|cpuid level|bugs|flags|bogomips|cache_alignment)\\s{0,4}:',
    '^Linux \\S{1,80} \\d\\.\\d|microsoft-standard-WSL',
    '^\\s*total\\s{2,20}used\\s{2,20}free',
    '^Mem(?:Total|Free):\\s',
    // dmidecode, inxi, hwinfo, system_profiler
    '^# dmidecode|^Handle 0x[0-9A-F]{4}|^SMBIOS \\d|^DMI type \\d|^\\s*(?:Maximum Capacity|Error Correction Type|No Module Installed|Locator|Bank Locator|Part Number)\\s{0,4}:?',
    '^(?:CPU|System|Machine|Network|Memory|Info|Drives|Graphics|Topology):\\s{1,8}(?:Info|Kernel|Host|Type|Topology|Device(?:-1)?|Card(?:-1)?|RAM|Local Storage|Processes)\\s{0,2}:',
    '^\\s*(?:Model Identifier|Total Number of Cores|Number of Processors|Hardware UUID|System Firmware Version|Hardware Overview)\\s{0,4}:',
    // msinfo32, where somebody changed an answer
    '^Hyper-V -',
    // csv of systeminfo, JSON, facts of Ansible
    '^"[^"]{1,120}"(?:,"[^"]{0,4000}"){4}',
    '^\\s*"[\\w@$.-]{1,80}"\\s?:\\s|^\\s*[[{]\\s*"|SUCCESS => \\{|^\\s*"?ansible_',
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
