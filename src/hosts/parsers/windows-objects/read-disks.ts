import type { DraftBuilder } from '../../draft-builder.ts';
import type { DiskBus } from '../../host-spec.ts';
import { stated } from '../../reading.ts';
import { busOfDisk } from '../../words/disk-buses.ts';
import { find, type PropertyGroup } from '../properties/property.ts';

/** Counts the disks of one command; what hangs on USB, is a card, or is a mounted file is not in the machine. */
export function readDisks(runs: readonly (readonly PropertyGroup[])[], builder: DraftBuilder): void {
  for (const disks of runs) {
    const counted = disks.map((disk) => find(disk, 'diskcount')).find((count) => count !== undefined);
    if (counted !== undefined && /^\d{1,3}$/.test(counted.value)) {
      builder.put('disks', stated(Number(counted.value), counted.line, counted.value));
      continue;
    }
    const inside = disks.filter((disk) => !isOutside(disk));
    const at = inside[0]?.properties[0];
    if (at === undefined) continue;
    builder.put('disks', stated(inside.length, at.line));
    const buses = inside.map(busOf);
    // One disk whose bus is not told leaves open how enough of them are attached.
    const known = buses.filter((bus) => bus !== undefined);
    if (known.length === buses.length) builder.put('diskBuses', stated([...new Set(known)], at.line));
  }
}

const busOf = (disk: PropertyGroup): DiskBus | undefined =>
  busOfDisk(
    find(disk, 'bustype')?.value,
    ['friendlyname', 'model', 'caption'].map((name) => find(disk, name)?.value ?? '').join(' '),
  );

const isOutside = (disk: PropertyGroup): boolean =>
  ['bustype', 'interfacetype', 'mediatype', 'model', 'friendlyname', 'caption'].some((name) =>
    /\busb\b|^removable|^external|\bsd card|card reader|^(?:msft )?virtual disk|^file backed/i.test(
      find(disk, name)?.value ?? '',
    ),
  );
