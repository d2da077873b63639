import { neededWords } from '../../../needed-words.ts';
import type { PasteLine } from '../../../reading.ts';
import { toLabelValue } from '../label-value.ts';

const TITLES = [
  'BIOS Information',
  'System Information',
  'Base Board Information',
  'Chassis Information',
  'Processor Information',
  'Physical Memory Array',
  'Memory Device',
] as const;
export type Title = (typeof TITLES)[number];

/** One structure of the firmware's tables: a socket, a memory slot. */
export interface Section {
  /** Absent for structures of no interest, and for rows that were picked out of the report. */
  readonly title?: Title;
  readonly lines: readonly PasteLine[];
}

/** What only this report prints. */
const UNMISTAKABLE = /^# dmidecode \d|^Getting SMBIOS data|^SMBIOS \d\S{0,8} present|^Handle 0x[\dA-F]{4}/;
const BEGINNING =
  /^\d{1,4} structures occupying|^Table at 0x|^(?:Using|Reading) .{0,40}SMBIOS|^Invalid entry length|^End Of Table/;

/** Words of which each report has one, in small letters. */
export const REPORT_WORDS: readonly string[] = [
  ...TITLES.map((title) => title.toLowerCase()),
  ...neededWords(UNMISTAKABLE),
];

/** The structures among lines and every line of the report; `undefined` when there is none. */
export function toSections(
  free: readonly PasteLine[],
): { readonly sections: readonly Section[]; readonly claimed: readonly number[] } | undefined {
  const sections: { title?: Title; lines: PasteLine[] }[] = [];
  const claimed: number[] = [];
  let previous = 0;
  let isOpen = false;
  for (const line of free) {
    const text = line.text.trim();
    const title = TITLES.find((candidate) => candidate === text);
    const isStart = UNMISTAKABLE.test(text) || BEGINNING.test(text);
    if (title !== undefined) sections.push({ title, lines: [] });
    else if (isStart) sections.push({ lines: [] });
    // A blank line ends a structure.
    else if (!isOpen || line.number !== previous + 1) {
      isOpen = false;
      continue;
    } else sections.at(-1)?.lines.push(line);
    isOpen = true;
    previous = line.number;
    claimed.push(line.number);
  }
  const isReport = free.some(({ text }) => UNMISTAKABLE.test(text)) || sections.some(isFilled);
  return isReport ? { sections, claimed } : undefined;
}

/** A title with rows below it, for reports without handles: `dmidecode -q`. */
const isFilled = ({ title, lines }: Section): boolean =>
  title !== undefined && lines.filter((line) => toLabelValue(line) !== undefined).length > 1;

/** The value of a row of a section, and its line. */
export function rowOf(
  { lines }: Section,
  label: string,
): { readonly value: string; readonly line: PasteLine } | undefined {
  for (const line of lines) {
    const row = toLabelValue(line);
    if (row?.label === label && row.value !== '') return row;
  }
  return undefined;
}
