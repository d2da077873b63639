import { DraftBuilder } from '../../draft-builder.ts';
import { readSystemName } from '../../names/system-names.ts';
import { neededWords } from '../../needed-words.ts';
import { putReportedName } from '../../put-system-name.ts';
import { type PasteLine, stated } from '../../reading.ts';
import { findSizes, roundGib } from '../../units.ts';
import type { Parser } from '../parser.ts';
import { readProcessors } from './read-processors.ts';

const HEAD = /^\s*(?:CPU-Z (?:TXT Report|version)\b|Instructions? sets\s)/;
const SECTIONS =
  /^(?:Binaries|Processors(?: Map| Information)?|APICs|Timers|Thread dumps|Chipset|Memory SPD|Monitoring|LPCIO|Hardware Monitors|PCI Devices|DMI|Graphics|Display Adapters|Display|Software|Storage|USB Devices|ACPI|Clock Speeds|Attached Displays)\s*$/;
const DMI = /^DMI ([A-Z][\w ()/#-]{1,50}?)\s*$/;
const ROW = /^\s*(?:-- )?[A-Za-z][^\t:]{1,50}?(?:\t|\s{2,}|:)/;

/** The text report of CPU-Z, or the page on the processor out of it. */
export const cpuZ: Parser = {
  id: 'cpu-z',
  words: neededWords(HEAD),
  read(_paste, free) {
    const first = free.findIndex(({ text }) => HEAD.test(text));
    if (first < 0) return undefined;
    const builder = new DraftBuilder();
    const lines = regionOf(free, first);
    readProcessors(lines, builder);
    let section = '';
    for (const line of lines) {
      builder.claimed.add(line.number);
      const text = line.text.trim();
      if (SECTIONS.test(text)) section = text;
      else section = DMI.exec(text)?.[1] ?? section;
      readRow(section, line, builder);
    }
    readWidth(lines, builder);
    return { ...builder.draft('cpu-z'), hardware: lines };
  },
};

/** Labels of rows whose tabs became single blanks. */
const LABEL =
  /^\s*(?:Number of|Specification|Name|Codename|Package|CPUID|Extended CPUID|Core (?:Stepping|Speed|Set)|Technology|TDP|Multiplier|Base frequency|Stock frequency|Instructions? sets|L\d|Max CPUID|Memory (?:Type|Size|Freq)|Manufacturer|Socket \d|Northbridge|Southbridge|Channels|Windows Version|manufacturer|product|vendor)\s/;

const isRow = ({ text }: PasteLine): boolean =>
  ROW.test(text) ||
  LABEL.test(text) ||
  SECTIONS.test(text.trim()) ||
  DMI.test(text.trim()) ||
  /^(?:CPU-Z|\s*Processor \d)/.test(text);

/** Headings of devices and other lines that are no rows, between two that are. */
const STRAY_MAX = 4;

/** The rows around the one that is certain, up to where words of a person begin. */
function regionOf(free: readonly PasteLine[], first: number): readonly PasteLine[] {
  const from = free.slice(0, first).findLastIndex((line) => !isRow(line)) + 1;
  let last = first;
  for (let index = first; index < free.length && index - last <= STRAY_MAX; index += 1) {
    const line = free[index];
    if (line !== undefined && isRow(line)) last = index;
  }
  return free.slice(from, last + 1);
}

/** Takes the rows on the machine; parts and modules have makers and sizes of their own. */
function readRow(section: string, line: PasteLine, builder: DraftBuilder): void {
  const [, label = '', value = ''] =
    /^\s*([A-Za-z][^\t:]{1,40}?)(?:\s*\t+|\s{2,}|: ?)\s*(\S.*)$/.exec(line.text) ?? [];
  const key = `${section}/${label}`.toLowerCase();
  if (/^(?:chipset|)\/memory size$/.test(key)) {
    const [size] = findSizes(value.replace(/([MG])Bytes/, '$1B'));
    if (size !== undefined) builder.put('memoryGiB', stated(roundGib(size.gib), line, value));
  } else if (key === 'system information/manufacturer') {
    builder.put('manufacturer', stated(value.trim(), line, value));
  } else if (key === 'system information/product') {
    builder.put('model', stated(value.trim(), line, value));
  } else if (label === 'Windows Version' && readSystemName(value) !== undefined) {
    readSystem(value, line, builder);
  }
}

/** A 64-bit system on a processor with the 64-bit instructions of x86; those of ARM have other names. */
function readWidth(lines: readonly PasteLine[], builder: DraftBuilder): void {
  const system = lines.find(({ text }) => /^\s*Windows Version\s.*\b64-bit\b/.test(text));
  if (
    system !== undefined &&
    lines.some(({ text }) => /^\s*Instructions? sets\s.*\b(?:EM64T|x86-64)\b/.test(text))
  )
    builder.put('x64', stated(true, system, '64-bit'));
}

/** `Microsoft Windows 10 (10.0) Professional 64-bit   (Build 19045)`. */
function readSystem(value: string, line: PasteLine, builder: DraftBuilder): void {
  putReportedName(value.replace(/ \(\d{1,2}\.\d\)/, ''), line, builder);
  const build = /\(Build (\d{4,5})\)/i.exec(value)?.[1];
  if (build !== undefined) builder.put('build', stated(Number(build), line, build));
  if (/\b32-bit/i.test(value)) builder.put('x64', stated(false, line, value));
}
