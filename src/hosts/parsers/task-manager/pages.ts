import type { DraftBuilder } from '../../draft-builder.ts';
import { findProcessorName } from '../../names/processor-names.ts';
import { NicList } from '../../nic-list.ts';
import { type PasteLine, stated } from '../../reading.ts';
import { findSizes, roundGib } from '../../units.ts';
import { languages } from './labels.ts';
import type { Value } from './values.ts';

const MEMORY = new Set(languages.flatMap(({ memory }) => memory));
const HEADING =
  /^(?:CPU|(?:Disk|Datenträger|Disque|Disco|Dysk|Диск|ディスク|磁盘|Schijf|GPU|NPU) \d.{0,20}|Ethernet(?: \d)?|Wi-?Fi(?: \d)?|WLAN(?: \d)?)$/i;

export const isHeading = ({ text }: PasteLine): boolean =>
  HEADING.test(text.trim()) || MEMORY.has(text.trim().toLowerCase());

/** Takes what stands below the headings without a label: the processor, the memory and the adapters by their names. */
export function readPages(free: readonly PasteLine[], values: readonly Value[], builder: DraftBuilder): void {
  const list = new NicList();
  let first: PasteLine | undefined;
  free.forEach((line, index) => {
    const below = free[index + 1];
    const heading = line.text.trim();
    if (MEMORY.has(heading.toLowerCase()) && below !== undefined) readMemory(below, builder);
    if (
      !/^(?:Ethernet|Wi-?Fi|WLAN)(?: \d)?$/i.test(heading) ||
      below === undefined ||
      /[:：]/.test(below.text)
    )
      return;
    first ??= below;
    list.add(below.text.trim(), below, /^ethernet/i.test(heading) ? {} : { wireless: true });
    builder.claimed.add(below.number);
  });
  const place = first;
  if (place !== undefined) list.putInto(builder, (nics) => stated(nics, place));
  readProcessor(free, values, builder);
}

/** `32.0 GB`, and on newer releases `32.0 GB DDR5`: what is installed. */
function readMemory(line: PasteLine, builder: DraftBuilder): void {
  if (!/^\s*\d{1,4}(?:[.,]\d{1,2})?\s?\S{1,3}(?:\s+L?P?DDR\dX?)?$/.test(line.text)) return;
  const [size] = findSizes(line.text);
  if (size === undefined) return;
  builder.put('memoryGiB', stated(roundGib(size.gib), line));
  builder.claimed.add(line.number);
}

/** Lines between the name of the processor and its figures. */
const LINES_ABOVE_MAX = 3;

function readProcessor(free: readonly PasteLine[], values: readonly Value[], builder: DraftBuilder): void {
  const value = values.find(({ field }) => field === 'baseSpeed' || field === 'sockets' || field === 'cores');
  if (value === undefined) return;
  const at = free.indexOf(value.line);
  const above = free.slice(Math.max(0, at - LINES_ABOVE_MAX), at).toReversed();
  for (const line of [value.line, ...above]) {
    const text = line === value.line ? line.text.slice(0, value.start) : line.text;
    const found = findProcessorName(text);
    if (found === undefined) continue;
    const name = /[:：]/.test(text) || line === value.line ? found.model : text.trim();
    builder.put('cpuModel', stated(name, line, name));
    builder.claimed.add(line.number);
    return;
  }
}
