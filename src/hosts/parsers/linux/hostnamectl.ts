import { DraftBuilder } from '../../draft-builder.ts';
import { findSystemName } from '../../names/system-names.ts';
import { stated } from '../../reading.ts';
import type { Parser } from '../parser.ts';
import { putArchitecture } from './architecture.ts';
import { keepToOutside } from './inside.ts';
import { type LabelValue, toLabelValue } from './label-value.ts';

/** `hostnamectl`: what systemd calls the machine. */
export const hostnamectl: Parser = {
  id: 'hostnamectl',
  words: ['static hostname', 'icon name', 'machine id', 'boot id'],
  read(paste, free) {
    const rows = free.map(toLabelValue).filter((row) => row !== undefined && LABELS.test(row.label));
    if (!rows.some((row) => row !== undefined && UNMISTAKABLE.test(row.label))) return undefined;
    const builder = new DraftBuilder();
    for (const row of rows) {
      if (row === undefined) continue;
      readRow(row, builder);
      builder.claimed.add(row.line.number);
    }
    keepToOutside(builder, paste);
    return builder.draft('hardware-summary');
  },
};

const UNMISTAKABLE = /^(?:Static hostname|Icon name|Machine ID|Boot ID)$/;
const LABELS =
  /^(?:(?:Static|Transient|Pretty) hostname|Icon name|Chassis|Chassis Asset Tag|Deployment|Location|Machine ID|Boot ID|Product UUID|AF_VSOCK CID|Virtualization|Operating System|OS Support (?:End|Expired|Remaining)|CPE OS Name|Kernel|Architecture|Hardware (?:Vendor|Model|Serial|SKU|Version)|Firmware (?:Version|Date|Age))$/;

const PLACES: Readonly<Record<string, boolean>> = {
  laptop: true,
  convertible: true,
  tablet: true,
  desktop: false,
  server: false,
};

function readRow({ label, value, line }: LabelValue, builder: DraftBuilder): void {
  const [word = ''] = value.split(' ');
  switch (label) {
    case 'Chassis': {
      const laptop = PLACES[word];
      if (laptop !== undefined) builder.put('laptop', stated(laptop, line, word));
      if (word === 'vm') builder.put('isVirtualMachine', stated(true, line, word));
      break;
    }
    case 'Virtualization':
      builder.put('isVirtualMachine', stated(true, line, value));
      builder.put('hypervisorPresent', stated(true, line, value));
      break;
    case 'Operating System':
      if (findSystemName(value)?.release === undefined || findSystemName(value)?.release === 'linux')
        builder.put('osRelease', stated('linux', line, value));
      break;
    case 'Architecture':
      putArchitecture(value, line, builder);
      break;
    case 'Hardware Vendor':
      builder.put('manufacturer', stated(value, line, value));
      break;
    case 'Hardware Model':
      builder.put('model', stated(value, line, value));
      break;
    default:
  }
}
