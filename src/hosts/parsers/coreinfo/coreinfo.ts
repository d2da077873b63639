import { DraftBuilder } from '../../draft-builder.ts';
import { findProcessorName } from '../../names/processor-names.ts';
import { neededWords } from '../../needed-words.ts';
import { inferred, type PasteLine, stated } from '../../reading.ts';
import type { Parser } from '../parser.ts';
import { FLAG_WORDS, type Flag, flagOf, readFlags } from './flags.ts';
import { isTopologyLine, readTopology } from './topology.ts';

const BANNER = /^\s{0,4}Coreinfo(?:64)? v\d/;
const FAMILY = /^\s{0,4}(Intel64|AMD64|EM64T|x86|ARMv\d)[^,]{0,20}Family [^,]{1,60}, ?\w{4,16}\s*$/;
const NOTE = /^\s{0,4}Note: Coreinfo must be executed on a system without a hypervisor/i;
/** What else the tool prints. */
const OTHER =
  /^\s{0,4}(?:Copyright \(C\).{0,40}Russinovich|Sysinternals - |Microcode signature|Processor signature|Maximum implemented|Logical (?:to Physical )?Processor|No NUMA nodes|Approximate Cross-NUMA|Signature:|[*-]{1,256}\s{1,4}(?:NUMA Node|Group|(?:Data|Instruction|Unified) Cache|L\d)|NUMA Node \d|(?:Data|Instruction|Unified) Cache|Calculating|\d{2}: ?\d\.\d|\s{3,9}\d{2}(?:\s{1,6}\d{2})*$)/;
/** Legends that only this tool has, behind a mark. */
const LEGEND =
  /\s[*-]\s{1,20}(?:Hypervisor is present|Supports |Implements |Has |Indicates |Can |Running |Hyperthreading|Multicore|Direct|Local APIC|Long|Page|PREFETCHW|PrefetchW|TSC |L1 data|Requires|Prefetch|Debug)/;

/** Sysinternals Coreinfo: its features, with or without `-v`, and its maps. */
export const coreinfo: Parser = {
  id: 'coreinfo',
  words: [...neededWords(BANNER, LEGEND), ...FLAG_WORDS, 'physical processor', 'socket '],
  read(paste, free) {
    const flags = free.flatMap((line) => flagOf(line) ?? []);
    if (!free.some(({ text }) => BANNER.test(text)) && !flags.some(isOfCoreinfo) && !hasMaps(free))
      return undefined;
    const builder = new DraftBuilder();
    readProcessor(free, builder);
    readFlags(
      flags,
      free.some(({ text }) => NOTE.test(text)),
      builder,
    );
    readTopology(paste.lines, builder);
    const names = new Set(flags.map(({ line }) => line.number));
    for (const { number, text } of free) {
      if (names.has(number) || isLineOfCoreinfo(text)) builder.claimed.add(number);
    }
    const model = builder.readings.cpuModel;
    if (model !== undefined) builder.claimed.add(model.line);
    return builder.draft('coreinfo');
  },
};

const isOfCoreinfo = ({ line, mark }: Flag): boolean => mark === undefined || LEGEND.test(line.text);

const hasMaps = (free: readonly PasteLine[]): boolean =>
  free.filter(({ text }) => isTopologyLine(text)).length > 1;

const isLineOfCoreinfo = (text: string): boolean =>
  BANNER.test(text) || FAMILY.test(text) || NOTE.test(text) || OTHER.test(text) || isTopologyLine(text);

/** The name stands above the family; without that line it is the first one below the banner. */
function readProcessor(free: readonly PasteLine[], builder: DraftBuilder): void {
  const family = free.findIndex(({ text }) => FAMILY.test(text));
  const banner = free.findIndex(({ text }) => BANNER.test(text));
  const candidates = family > 0 ? [free[family - 1]] : banner < 0 ? [] : free.slice(banner + 1, banner + 4);
  for (const line of candidates) {
    if (line === undefined || isLineOfCoreinfo(line.text) || findProcessorName(line.text) === undefined)
      continue;
    builder.put('cpuModel', stated(line.text.trim(), line, line.text));
    break;
  }
  const line = free[family];
  const kind = line === undefined ? undefined : FAMILY.exec(line.text)?.[1];
  if (line === undefined || kind === undefined || /^arm/i.test(kind)) return;
  // The tool is a 32-bit one on 32-bit Windows, which calls the same processor x86.
  builder.put('x64', inferred(!/^x86$/i.test(kind), line, `Windows calls the processor ${kind}`));
}
