import type { StorageKind } from '../host-spec.ts';
import { COUNT, type Found, found, isDenied, readCount } from './found.ts';

const KINDS: readonly (readonly [StorageKind, RegExp])[] = [
  ['iscsi', /\biscsi\b/i],
  ['fibre-channel', /\bfib(?:re|er)[ -]channel\b|(?<!\w)\d{0,2}(?:gb? )?fc\b(?! ?0)|\bhba\b.{0,20}\bfc\b/i],
  ['smb', /\bsmb ?3?\b|\bsofs\b|\bscale-out file server\b|\bsmb direct\b/i],
  ['s2d', /\bs2d\b|\bstorage spaces direct\b/i],
  ['sas', /\b(?:shared|external|dual-path) sas\b|\bsas (?:array|jbod|san|enclosure)\b/i],
  [
    'local',
    /\blocal (?:storage|disks?|drives?|raid|ssds?)\b|\bdas\b|\bdirect[ -]attached\b|\bnvme\b|\bssds?\b|\bhdds?\b|\bsata\b|\b\d{2}k sas\b/i,
  ],
];

/** Cheap test for any of them, or for a disk. */
const STORAGE_WORDS =
  /scsi|fib|fc|smb|sofs|file server|s2d|storage|sas|local|das|attached|nvme|ssd|hdd|sata|dis[kc]|drive|spindle|\d\dk/i;

/** The kinds of storage that a clause names and does not deny. */
export function findStorage(text: string): readonly Found<StorageKind>[] {
  if (!STORAGE_WORDS.test(text)) return [];
  return KINDS.flatMap(([kind, pattern]) => {
    const match = pattern.exec(text);
    return match === null || isDenied(text, match.index) ? [] : [found(kind, match)];
  });
}

const DRIVES = '(?:nvme|ssds?|hdds?|sas|sata|disks?|drives?|spindles?|1[05]k|7\\.2k)';
/** `6x3.84TB NVMe`, `4 x 600GB SAS`. */
const SIZED = new RegExp(
  `(?<![\\w.])(${COUNT}) ?[x×] ?\\d{1,5}(?:[.,]\\d{1,3})? ?[TG]B(?= [^,;]{0,24}?${DRIVES}(?!\\w))`,
  'i',
);
const BY_QUANTITY = new RegExp(
  `(?<![\\w.])\\d{1,5}(?:[.,]\\d{1,3})? ?[TG]B [^,;]{0,24}?${DRIVES}(?!\\w)`,
  'i',
);
/** `two spindles`, `4 disks`. */
const NUMBERED = new RegExp(
  `(?<![\\w.-])(${COUNT}) (?:[a-z]{2,10} )?(?:disks?|drives?|spindles?|hdds?|ssds?)(?!\\w)`,
  'i',
);
const NOT_DRIVES =
  /\b(?:bays?|slots?|lun|luns|csv|boss|m\.2|usb|tape|flash|cache|backplane|per vm|supports?|up to)\b/i;

/** Most disks that anybody counts: `512 SSD` is a size. */
const DISKS_MAX = 100;

/** How many physical disks a clause counts. `quantity` is that of the line of a quote. */
export function findDisks(text: string, quantity?: number): Found<number> | undefined {
  if (!STORAGE_WORDS.test(text) || NOT_DRIVES.test(text)) return undefined;
  const match = SIZED.exec(text) ?? NUMBERED.exec(text);
  const count = readCount(match?.[1] ?? '');
  if (match !== null && count !== undefined && count <= DISKS_MAX) return found(count, match);
  const item = quantity === undefined ? null : BY_QUANTITY.exec(text);
  return item === null || quantity === undefined ? undefined : found(quantity, item);
}
