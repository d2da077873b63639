import { DraftBuilder } from '../../draft-builder.ts';
import type { PasteLine } from '../../reading.ts';
import { toClauses } from '../../words/clauses.ts';
import { isQuantityHeader, isQuoteLine, lineQuantity } from '../../words/line-quantity.ts';
import { isInstruction } from '../../words/set-aside.ts';
import type { Parser } from '../parser.ts';
import { Listener } from './listener.ts';

/** What people write about a machine in their own words, and the lines of quotes. */
export const plainWords: Parser = {
  id: 'plain-words',
  read(_paste, free) {
    const builder = new DraftBuilder();
    const listener = new Listener(builder);
    const hasHeader = free.some(({ text }) => isQuantityHeader(text));
    const isQuote = hasHeader || free.filter(({ text }) => isQuoteLine(text)).length >= QUOTE_LINES_MIN;
    const lines = free.filter(({ text }) => SAYS_SOMETHING.test(text)).slice(0, LINES_MAX);
    for (const line of lines) {
      if (isInstruction(line.text)) continue;
      const quantity = isQuote ? lineQuantity(line.text, hasHeader) : undefined;
      if (listener.hear(toClauses(line), quantity)) builder.claimed.add(line.number);
    }
    listener.finish();
    // Nobody knows how the firmware of a machine is set that is not there yet, whatever its quote says.
    if (builder.readings.onOrder?.value === true) delete builder.readings.virtualizationEnabledInFirmware;
    if (builder.isEmpty) return undefined;
    for (const line of free) if (isPartOfQuote(line, hasHeader)) builder.claimed.add(line.number);
    return builder.draft(hasHeader || builder.readings.onOrder !== undefined ? 'vendor-quote' : 'free-text');
  },
};

/** A line that names or counts something. Most lines of other text do not, and need no closer look. */
const SAYS_SOMETHING =
  /\d|ram\b|memory|nic|port|wi-?fi|virtu[ae]|vt\b|svm|amd-v|slat|execution prev|level address|monitor mode|ept\b|npt\b|dep\b|nx\b|xd\b|laptop|notebook|server|domain|workgroup|iscsi|fibre|fiber|fc\b|smb|s2d|ssd|disk|drive|spindle|ecc|eval|linux|ubuntu|windows|hyper|vm\b|guest|hosted|proxmox|esx|vsphere|p2v|maszyn|виртуал|wirtual|sanal|仮想|虚拟|虛擬|[千万萬]兆|[无無][线線]|가상|physical|metal|xeon|epyc|ryzen|core|dual|quad|team|lbfo|\bSET\b|management|mgmt|deliver|quote|order|santa rosa|linux|mac|rdma|roce|iwarp|iommu|sr-?iov|gpu/i;

/** Most lines that are read as words, of those that name something. Nobody writes more, and a file of another kind has more. */
const LINES_MAX = 240;

/** Fewest of them that make a quote without a header. */
const QUOTE_LINES_MIN = 3;

const isPartOfQuote = ({ text }: PasteLine, hasHeader: boolean): boolean =>
  hasHeader && isQuantityHeader(text);
