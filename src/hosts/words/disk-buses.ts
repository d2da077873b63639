import type { DiskBus } from '../host-spec.ts';
import { type Found, found, isDenied } from './found.ts';

/** Ways in which disks are attached, by what people and makers call them. */
const BUSES: readonly (readonly [DiskBus, RegExp])[] = [
  [
    'raid',
    /\braid(?:[ -]?(?:[0156]|10|50|60))?\b|\bperc\b|\bmegaraid\b|\bserveraid\b|\bsmart ?array\b|\blogical volume\b/i,
  ],
  [
    'sas',
    /\bsas[ -]hba\b|\bhba ?[34]\d\d\w?\b|\bhba mode\b|\bit mode\b|\bpass[ -]?through (?:hba|mode)\b|\bsas\b(?! (?:array|san|enclosure))/i,
  ],
  ['sata', /\bsata\b/i],
  ['nvme', /\bnvme\b/i],
];
/** Disks that only start the system, shared enclosures, and slots that may be empty. */
const NOT_THESE =
  /\b(?:boot|os disks?|system disks?|boss(?:-\w\d)?|m\.2|sd card|satadom|(?:shared|external|dual-path) sas|bays?|slots?|backplane|per vm)\b|\?/i;
/** A controller that hands its disks on as they are. */
const PASSED_ON = /\b(?:hba|it|pass[ -]?through|jbod|non-?raid)[ -](?:mode|disks?)\b|\bas (?:an? )?hba\b/i;

/** How the disks that a clause speaks of are attached. */
export function findDiskBuses(text: string): readonly Found<DiskBus>[] {
  if (NOT_THESE.test(text)) return [];
  const passed = PASSED_ON.exec(text);
  if (passed !== null) return [found('sas', passed)];
  return BUSES.flatMap(([bus, pattern]) => {
    const match = pattern.exec(text);
    return match === null || isDenied(text, match.index) ? [] : [found(bus, match)];
  });
}

/** Names that the bus types of Windows go by; others, such as USB, are not in the machine or tell nothing. */
const BUS_TYPES: Readonly<Record<string, DiskBus>> = {
  sata: 'sata',
  ata: 'sata',
  sas: 'sas',
  nvme: 'nvme',
  raid: 'raid',
  iscsi: 'iscsi',
  'fibre channel': 'fibre-channel',
  fc: 'fibre-channel',
};

/** The bus of one disk by its `BusType`, or by the name of a RAID controller that it bears instead of a maker's. */
export function busOfDisk(busType: string | undefined, name: string): DiskBus | undefined {
  const known = busType === undefined ? undefined : BUS_TYPES[busType.trim().toLowerCase()];
  if (known !== undefined || busType !== undefined) return known;
  return /\bperc\b|megaraid|serveraid|smart ?array|logical volume|\braid\b/i.test(name) ? 'raid' : undefined;
}
