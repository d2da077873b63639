import { DraftBuilder } from '../../draft-builder.ts';
import type { Paste } from '../../paste.ts';
import { type PasteLine, stated } from '../../reading.ts';
import { gibPer, roundGib } from '../../units.ts';
import type { Parser } from '../parser.ts';
import { keepToOutside } from './inside.ts';

/** `free` in any of its units, and `/proc/meminfo`: what the kernel sees, a little less than what is installed. */
export const linuxMemory: Parser = {
  id: 'free',
  read(paste, free) {
    const builder = new DraftBuilder();
    const rows = free.filter(({ text }) => FREE_ROW.test(text) || MEMINFO.test(text) || SUMMARY.test(text));
    if (rows.length === 0) return undefined;
    for (const line of rows) {
      const gib = fromMeminfo(line) ?? fromSummary(line) ?? fromFree(line, paste);
      if (gib !== undefined) builder.put('memoryGiB', stated(roundGib(gib), line));
    }
    for (const { number } of [...rows, ...free.filter(({ text }) => BESIDE.test(text))])
      builder.claimed.add(number);
    keepToOutside(builder, paste);
    return builder.draft('free');
  },
};

/** The row for memory, in the languages of `free`, with at least two further figures. */
const FREE_ROW =
  /^\s{0,4}(?:Mem|Speicher|Память|メモリ|内存|Pamięć)\.? ?[:：]\s{1,20}(\d{1,15}(?:[.,]\d{1,3})?)([KMGT]?i?B?)(?:\s{1,20}\d{1,15}(?:[.,]\d{1,3})?[KMGT]?i?B?){2}/i;
/** `Memory: 5123MiB / 31822MiB`: what is used and what there is, as neofetch and its kind print it. */
const SUMMARY = /^\s{0,80}Memory: \d{1,7}(?:\.\d{1,2})? ?[MG]iB \/ (\d{1,7}(?:\.\d{1,2})?) ?([MG])iB/;
const MEMINFO = /^MemTotal:\s{1,20}(\d{4,12}) kB/;
/** The heading and the other rows of both. */
const BESIDE =
  /^\s{2,40}\S{1,20}\s{2,20}\S{1,20}\s{2,20}\S{1,20}.{0,80}(?:buff|cache|available|verfügbar|disponible)|^\s{0,4}(?:Swap|Auslagerung\w{0,10}|Подкачка|スワップ|交换|-\/\+ buffers\/cache|Total) ?[:：]\s{1,20}\d|^(?:Mem(?:Free|Available)|Buffers|Cached|Swap\w{4,6}|(?:In)?[Aa]ctive(?:\(\w{4}\))?|Dirty|Slab|Shmem|Mapped|Huge\w{3,20}|Direct\w{3,6}|Commit\w{3,6}|Committed_AS|Vmalloc\w{3,5}|AnonPages|PageTables|KernelStack|Unevictable|Mlocked|Writeback\w{0,4}|SReclaimable|SUnreclaim|Bounce|NFS_Unstable|Percpu|HardwareCorrupted|Anon\w{5,10}|Shmem\w{4,12}|File\w{5,10}|KReclaimable|Zswap\w{0,8}|SecPageTables|Cma\w{4,5}|Balloon):\s{1,20}\d/;

function fromMeminfo({ text }: PasteLine): number | undefined {
  const kib = MEMINFO.exec(text)?.[1];
  return kib === undefined ? undefined : Number(kib) * gibPer('k');
}

function fromSummary({ text }: PasteLine): number | undefined {
  const match = SUMMARY.exec(text);
  return match === null ? undefined : Number(match[1]) * gibPer(match[2] ?? '');
}

function fromFree({ text }: PasteLine, paste: Paste): number | undefined {
  const [, digits = '', unit = ''] = FREE_ROW.exec(text) ?? [];
  const amount = Number(digits.replace(',', '.'));
  if (unit !== '') return amount * gibPer(unit);
  const asked = optionIn(paste) ?? unitByMagnitude(amount);
  return asked === undefined ? undefined : amount * gibPer(asked);
}

/** The unit that the command asked for: `free -m`. */
function optionIn({ lines }: Paste): string | undefined {
  for (const { text } of lines) {
    const match =
      /(?:^|[$#>%] ?|sudo )free(?: -[a-z]{1,3})? -{1,2}[a-z]{0,2}?([bkmg])[a-z]{0,4}(?![\w-])/.exec(text);
    if (match !== null && !/free -h/.test(text)) return match[1];
  }
  return undefined;
}

/**
 * Without the command, the figure tells where only one unit makes sense: computers have between half a GiB and
 * some TiB. Half a million to two million may be either MiB or KiB.
 */
function unitByMagnitude(amount: number): string | undefined {
  if (amount < 512) return 'g';
  if (amount < 500_000) return 'm';
  if (amount < 2_000_000) return undefined;
  return amount < 4_000_000_000 ? 'k' : 'b';
}
