import { DraftBuilder } from '../../draft-builder.ts';
import { findProcessorName } from '../../names/processor-names.ts';
import { readSystemName } from '../../names/system-names.ts';
import { putReportedName } from '../../put-system-name.ts';
import { type PasteLine, stated } from '../../reading.ts';
import { findSizes, roundGib } from '../../units.ts';
import type { Parser } from '../parser.ts';

const HEADING =
  /^\s*(Operating System|CPU|RAM|Motherboard|Graphics|Storage|Hard Drives|Optical Drives|Audio|Peripherals|Network)\s*$/i;
/** Fewest headings that make a summary. */
const HEADINGS_MIN = 3;

/** The summary of Speccy and tools like it: a heading, and below it what there is. */
export const speccy: Parser = {
  id: 'speccy',
  words: [
    'operating system',
    'motherboard',
    'graphics',
    'storage',
    'hard drives',
    'optical drives',
    'audio',
    'peripherals',
    'network',
  ],
  read(_paste, free) {
    const start = free.findIndex(({ text }) => HEADING.test(text));
    const headings = new Set(free.flatMap(({ text }) => HEADING.exec(text)?.[1]?.toLowerCase() ?? []));
    if (headings.size < HEADINGS_MIN || !headings.has('cpu') || !headings.has('ram')) return undefined;
    const builder = new DraftBuilder();
    let heading = '';
    let previous = start;
    free.slice(start).forEach((line) => {
      const found = HEADING.exec(line.text)?.[1]?.toLowerCase();
      // A gap ends what stands below a heading.
      if (found === undefined && line.number - previous > 1 && previous > start + 1) heading = '';
      previous = line.number;
      if (found === undefined && heading === '') return;
      builder.claimed.add(line.number);
      if (found === undefined) readLine(heading, line, builder);
      else heading = found;
    });
    return builder.draft('hardware-summary');
  },
};

function readLine(heading: string, line: PasteLine, builder: DraftBuilder): void {
  const text = line.text.trim();
  if (heading === 'operating system' && readSystemName(text) !== undefined) {
    putReportedName(text, line, builder);
    if (/\b32-bit/i.test(text)) builder.put('x64', stated(false, line, text));
    else if (/\b64-bit/i.test(text)) builder.put('x64', stated(true, line, text));
  } else if (heading === 'cpu' && builder.readings.cpuModel === undefined) {
    const name = findProcessorName(text)?.model;
    if (name !== undefined) builder.put('cpuModel', stated(name, line, name));
  } else if (heading === 'ram' && builder.readings.memoryGiB === undefined) {
    const [size] = findSizes(text);
    if (size !== undefined && size.start === 0)
      builder.put('memoryGiB', stated(roundGib(size.gib), line, text));
  }
}
