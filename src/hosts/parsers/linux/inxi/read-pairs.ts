import type { DraftBuilder } from '../../../draft-builder.ts';
import { NicList } from '../../../nic-list.ts';
import { inferred, type PasteLine, stated } from '../../../reading.ts';
import { findSizes, roundGib } from '../../../units.ts';
import { flagsOf, putFlags } from '../cpu-flags.ts';
import type { Pair } from './pairs.ts';
import { readProcessor } from './read-processor.ts';

interface Line {
  readonly section: string;
  readonly line: PasteLine;
  readonly text: string;
}

/** Takes what the pairs of one report tell. */
export function readPairs(pairs: readonly Pair[], lines: readonly Line[], builder: DraftBuilder): void {
  const [first] = lines;
  if (first !== undefined)
    builder.put('osRelease', inferred('linux', first.line, 'inxi is a command of Linux'));
  for (const pair of pairs) readPair(pair, builder);
  readProcessor(
    pairs.filter(({ section }) => section === 'CPU'),
    lines.filter(({ section }) => section === 'CPU'),
    builder,
  );
  readNetwork(
    pairs.filter(({ section }) => section === 'Network'),
    builder,
  );
}

const KINDS: Readonly<Record<string, boolean>> = {
  laptop: true,
  notebook: true,
  convertible: true,
  desktop: false,
  server: false,
  'mini-pc': false,
};

function readPair({ section, key, value, line }: Pair, builder: DraftBuilder): void {
  switch (`${section} ${key}`) {
    case 'System Distro':
      builder.put('osRelease', stated('linux', line, value));
      break;
    case 'System arch':
      if (value.startsWith('x86_64')) builder.put('x64', stated(true, line, 'x86_64'));
      break;
    case 'Machine Type':
    case 'Machine Device': {
      const [word = ''] = value.toLowerCase().split(' ');
      const laptop = KINDS[word];
      if (laptop !== undefined) builder.put('laptop', stated(laptop, line, value));
      if (/^(?:kvm|qemu|vmware|virtualbox|vbox|microsoft|xen|hyper-v|parallels|bochs|vm)\b/.test(word))
        builder.put('isVirtualMachine', stated(true, line, value));
      break;
    }
    case 'Machine System': {
      const [maker = ''] = value.split(' ');
      builder.put('manufacturer', stated(maker, line, maker));
      break;
    }
    case 'Machine product':
      builder.put('model', stated(value.replace(/ v$/, ''), line, value));
      break;
    case 'CPU Flags':
    case 'CPU flags':
      putFlags(flagsOf([value]), line, builder);
      break;
    case 'Memory total':
    case 'Memory available':
    case 'Info total':
    case 'Info available':
      putMemory(value, line, builder);
      break;
    case 'Info Memory':
      putMemory(/\/\s?([\d.]{1,9} ?[MG]i?B)/.exec(value)?.[1] ?? value, line, builder);
      break;
    default:
  }
}

function putMemory(text: string, line: PasteLine, builder: DraftBuilder): void {
  const [size] = findSizes(text);
  if (size !== undefined && builder.readings.memoryGiB === undefined)
    builder.put('memoryGiB', stated(roundGib(size.gib), line, text));
}

function readNetwork(pairs: readonly Pair[], builder: DraftBuilder): void {
  const list = new NicList();
  for (const { key, value, line } of pairs) {
    if (/^(?:Device|Card)(?:-\d{1,2})?$/.test(key)) list.add(value, line);
    else if (key === 'speed' && /^\d{2,6} Mbps/.test(value))
      list.speedOfLast(Number.parseInt(value, 10) / 1_000);
    else if (key === 'state' && value === 'down') list.disconnectLast();
    // What stands below are bridges and tunnels.
    else if (/^IF-ID(?:-\d{1,2})?$/.test(key)) break;
  }
  const [first] = pairs;
  if (!list.isEmpty && first !== undefined) list.putInto(builder, (nics) => stated(nics, first.line));
}
