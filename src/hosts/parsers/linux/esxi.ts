import { DraftBuilder } from '../../draft-builder.ts';
import { stated } from '../../reading.ts';
import { gibPer, roundGib } from '../../units.ts';
import type { Parser } from '../parser.ts';
import { isHostSummary, readHostSummary } from './esxi-summary.ts';
import { type LabelValue, toLabelValue } from './label-value.ts';

/** `esxcli hardware`: a machine that runs VMware ESXi. */
export const esxi: Parser = {
  id: 'esxi',
  words: [
    'cpu packages',
    'hv support',
    'numa node count',
    'hv replay capable',
    'ipmi supported',
    'vmware esxi',
  ],
  read(_paste, free) {
    const rows = free.map(toLabelValue).filter((row) => row !== undefined);
    const isSummary = isHostSummary(rows);
    if (!isSummary && !rows.some(({ label }) => UNMISTAKABLE.test(label))) return undefined;
    const builder = new DraftBuilder();
    if (isSummary) readHostSummary(rows, free, builder);
    for (const row of rows) {
      if (!LABELS.test(row.label)) continue;
      readRow(row, builder);
      builder.claimed.add(row.line.number);
    }
    for (const { number, text } of free)
      if (/^Platform Information$|\besxcli hardware\b/.test(text)) builder.claimed.add(number);
    return builder.draft('hardware-summary');
  },
};

const UNMISTAKABLE = /^(?:CPU Packages|HV Support|NUMA Node Count|HV Replay Capable|IPMI Supported)$/;
const LABELS =
  /^(?:CPU (?:Packages|Cores|Threads)|Hyperthreading (?:Active|Supported|Enabled)|HV (?:Support|Replay Capable|Replay Disabled Reasons)|(?:Physical|Reliable) Memory|NUMA Node Count|Product Name|Vendor Name|(?:Enclosure )?Serial Number|BIOS Asset Tag|IPMI Supported|UUID)$/;

/** What ESXi prints of VT-x and AMD-V: there, and switched on in the firmware. */
const HV_THERE = 2;
const HV_ENABLED = 3;

function readRow({ label, value, line }: LabelValue, builder: DraftBuilder): void {
  const number = /^\d{1,4}$/.test(value) ? Number(value) : undefined;
  switch (label) {
    case 'CPU Packages':
      if (number !== undefined) builder.put('sockets', stated(number, line, value));
      break;
    case 'CPU Cores':
      if (number !== undefined) builder.put('cores', stated(number, line, value));
      break;
    case 'CPU Threads':
      if (number !== undefined) builder.put('logicalProcessors', stated(number, line, value));
      break;
    case 'HV Support':
      if (number === undefined || number < HV_THERE) break;
      builder.put('virtualizationSupported', stated(true, line, value));
      builder.put('virtualizationEnabledInFirmware', stated(number === HV_ENABLED, line, value));
      break;
    case 'Physical Memory': {
      const bytes = /^(\d{9,15}) Bytes$/.exec(value)?.[1];
      if (bytes !== undefined)
        builder.put('memoryGiB', stated(roundGib(Number(bytes) * gibPer('b')), line, value));
      break;
    }
    case 'Product Name':
      builder.put('model', stated(value, line, value));
      break;
    case 'Vendor Name':
      builder.put('manufacturer', stated(value, line, value));
      break;
    default:
  }
}
