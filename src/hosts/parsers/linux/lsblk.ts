import { DraftBuilder } from '../../draft-builder.ts';
import { stated } from '../../reading.ts';
import type { Parser } from '../parser.ts';
import { keepToOutside } from './inside.ts';

/** `lsblk`: the disks; partitions, loops and drives for discs are none. */
export const lsblk: Parser = {
  id: 'lsblk',
  words: ['disk', 'part', 'lvm', 'loop', 'rom', 'raid', 'crypt', 'mpath', 'dm'],
  read(paste, free) {
    const rows = free.filter(({ text }) => ROW.test(text));
    const [first] = rows;
    if (first === undefined) return undefined;
    const builder = new DraftBuilder();
    const disks = rows.filter(({ text }) => DISK.test(text));
    if (disks.length > 0) builder.put('disks', stated(disks.length, disks[0] ?? first));
    keepToOutside(builder, paste);
    for (const { number } of rows) builder.claimed.add(number);
    for (const { number, text } of free) if (/^NAME\s{1,20}MAJ:MIN\s/.test(text)) builder.claimed.add(number);
    return builder.draft('hardware-summary');
  },
};

/** Name, device numbers, removable, size, read-only, type. */
const ROW =
  /^[\s│├└─|`-]{0,16}[\w.-]{2,40}\s{1,30}\d{1,3}:\d{1,7}\s{1,4}[01]\s{1,8}[\d.,]{1,8}[BKMGTP]?\s{1,4}[01]\s(?:disk|part|lvm|loop|rom|raid\d{1,2}|crypt|mpath|dm)\b/;
/** A removable one is a stick. */
const DISK = /^[a-z]\w{1,20}\s{1,30}\d{1,3}:\d{1,7}\s{1,4}0\s{1,8}\S{1,9}\s{1,4}0 disk\b/;
