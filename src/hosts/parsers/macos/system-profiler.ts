import { DraftBuilder } from '../../draft-builder.ts';
import { inferred, stated } from '../../reading.ts';
import { findSizes, gibPer, roundGib } from '../../units.ts';
import { type LabelValue, toLabelValue } from '../linux/label-value.ts';
import type { Parser } from '../parser.ts';

/** `system_profiler`, `sysctl` and `sw_vers` of macOS, which is no host for Hyper-V whatever it runs on. */
export const systemProfiler: Parser = {
  id: 'system-profiler',
  words: [
    'model identifier',
    'hardware overview',
    'machdep.cpu.',
    'hw.',
    'productname',
    'boot rom version',
    'total number of cores',
    'system version',
  ],
  read(_paste, free) {
    const rows = free.map(toLabelValue).filter((row) => row !== undefined);
    const sign = rows.find(({ label, value }) => UNMISTAKABLE.test(`${label}: ${value}`));
    if (sign === undefined) return undefined;
    const builder = new DraftBuilder();
    builder.put('osRelease', stated('macos', sign.line));
    for (const row of rows) {
      if (!LABELS.test(row.label)) continue;
      readRow(row, builder);
      builder.claimed.add(row.line.number);
    }
    return builder.draft('system-profiler');
  },
};

const UNMISTAKABLE =
  /^(?:Model Identifier: (?:i?Mac|Virtual)|Hardware Overview: $|machdep\.cpu\.|hw\.(?:memsize|model|physicalcpu|perflevel)|ProductName: (?:macOS|Mac OS X)|Boot ROM Version: |Total Number of Cores: |System Version: (?:macOS|OS X))/;
const LABELS =
  /^(?:Hardware|Hardware Overview|Model (?:Name|Identifier|Number)|Chip|Processor (?:Name|Speed)|Number of Processors|Total Number of Cores|L[23] Cache.{0,20}|Hyper-Threading Technology|Memory|System Firmware Version|Boot ROM Version|OS Loader Version|SMC Version.{0,20}|Serial Number.{0,20}|Hardware UUID|Provisioning UDID|Activation Lock Status|ProductName|ProductVersion|ProductVersionExtra|BuildVersion|machdep\.cpu\.\w{1,40}(?:\.\w{1,40}){0,2}|hw\.\w{1,40}(?:\.\w{1,40}){0,2}|kern\.\w{1,40}|System Software Overview|Software|System Version|Kernel Version|Boot (?:Volume|Mode)|Computer Name|User Name|Secure Virtual Memory|System Integrity Protection|Time since boot)$/;

function readRow({ label, value, line }: LabelValue, builder: DraftBuilder): void {
  switch (label) {
    case 'Model Name':
      builder.put('model', stated(value, line, value));
      break;
    case 'Model Identifier':
      // Guests on Apple silicon are called so.
      if (value.startsWith('VirtualMac')) builder.put('isVirtualMachine', stated(true, line, value));
      else builder.put('manufacturer', inferred('Apple', line, 'only Apple names models so'));
      break;
    case 'Chip':
    case 'Processor Name':
    case 'machdep.cpu.brand_string':
      builder.put('cpuModel', stated(value, line, value));
      putWidth(value, { label, value, line, indent: 0 }, builder);
      break;
    case 'Number of Processors':
      if (/^\d$/.test(value)) builder.put('sockets', stated(Number(value), line, value));
      break;
    case 'Total Number of Cores':
    case 'machdep.cpu.core_count':
    case 'hw.physicalcpu':
      putNumber('cores', value, line, builder);
      break;
    case 'machdep.cpu.thread_count':
    case 'hw.logicalcpu':
    case 'hw.ncpu':
      putNumber('logicalProcessors', value, line, builder);
      break;
    case 'Memory': {
      const [size] = findSizes(value);
      if (size !== undefined) builder.put('memoryGiB', stated(roundGib(size.gib), line, value));
      break;
    }
    case 'hw.memsize':
      if (/^\d{9,15}$/.test(value))
        builder.put('memoryGiB', stated(roundGib(Number(value) * gibPer('b')), line, value));
      break;
    case 'machdep.cpu.features':
      if (/\bVMX\b/.test(value)) builder.put('virtualizationSupported', stated(true, line, 'VMX'));
      break;
    default:
  }
}

function putNumber(
  name: 'cores' | 'logicalProcessors',
  value: string,
  line: LabelValue['line'],
  builder: DraftBuilder,
): void {
  const digits = /^\d{1,3}/.exec(value)?.[0];
  if (digits !== undefined) builder.put(name, stated(Number(digits), line, digits));
}

/** Apple's own chips are ARM ones; macOS on any other has been 64-bit for as long as people paste it. */
function putWidth(cpu: string, { line }: LabelValue, builder: DraftBuilder): void {
  const isApple = /^Apple M\d/.test(cpu);
  const because = `the processor is called ${cpu}`;
  builder.put('architecture', inferred(isApple ? 'arm64' : 'x64', line, because));
}
