import type { Box, Point } from '../picture.ts';
import { type Label, textBox } from '../text-box.ts';
import type { Band } from './bands.ts';
import type { Column, Place } from './columns.ts';
import { join, joinTall } from './links.ts';
import { stack, stackHeight } from './stack.ts';

export interface DrawnBand {
  readonly height: number;
  readonly boxes: readonly Box[];
  /** Those in the parent partition. */
  readonly hosts: readonly Box[];
  readonly links: readonly (readonly Point[])[];
}

type Places = ReadonlyMap<Column, Place>;

/** Between what is in the parent partition and the machines below it: the frame ends there. */
const PARTITION_GAP = 20;

/** A band from `top` on. */
export function drawBand(band: Band, places: Places, top: number): DrawnBand {
  const height = heightOf(band, places);
  const stacked = (column: Column, labels: readonly Label[]): readonly Box[] => {
    const place = places.get(column);
    return stack(labels, place, middle(top, height, stackHeight(labels, place)));
  };
  const networks = stacked(
    'networks',
    band.networks.map(({ label }) => label),
  );
  const ports = stacked('ports', band.ports);
  const storage = storageBox(band, networks, places, top, height);
  const [team] = tall('team', band.team, places, top, height);
  const [made] = tall('made', band.made, places, top, height);
  const { hosts, machines } = endBoxes(band, places, middle(top, height, endsHeight(band, places)));
  const ends = [...hosts, ...machines];
  const core = [team, made].filter((box) => box !== undefined);
  const [first] = core;
  const last = core.at(-1);
  const links = [
    ...join(storage, networks.slice(0, band.networks.filter((end) => end.storage).length)),
    ...join(networks, ports),
    ...(first === undefined || last === undefined
      ? join(ports, ends)
      : [
          ...joinTall(ports, first),
          ...(first === last ? [] : between(first, last)),
          ...joinTall(ends, last),
        ]),
  ];
  return { height, boxes: [...storage, ...networks, ...ports, ...core, ...ends], hosts, links };
}

/** Heights are even, so this needs no rounding. */
const middle = (top: number, height: number, own: number): number => top + (height - own) / 2;

function heightOf(band: Band, places: Places): number {
  const single = (column: Column, label: Label | undefined): number =>
    stackHeight(label === undefined ? [] : [label], places.get(column));
  return Math.max(
    single('storage', band.storage),
    single('team', band.team),
    single('made', band.made),
    stackHeight(
      band.networks.map(({ label }) => label),
      places.get('networks'),
    ),
    stackHeight(band.ports, places.get('ports')),
    endsHeight(band, places),
  );
}

function endsHeight({ hosts, machines }: Band, places: Places): number {
  const place = places.get('ends');
  const gap = hosts.length > 0 && machines.length > 0 ? PARTITION_GAP : 0;
  return stackHeight(hosts, place) + gap + stackHeight(machines, place);
}

function endBoxes(
  { hosts, machines }: Band,
  places: Places,
  top: number,
): { readonly hosts: readonly Box[]; readonly machines: readonly Box[] } {
  const place = places.get('ends');
  const below = hosts.length === 0 ? 0 : stackHeight(hosts, place) + PARTITION_GAP;
  return { hosts: stack(hosts, place, top), machines: stack(machines, place, top + below) };
}

/** A team or a switch: as high as the band, so that everything it is linked with is beside it. */
function tall(
  column: Column,
  label: Label | undefined,
  places: Places,
  top: number,
  height: number,
): readonly Box[] {
  const place = places.get(column);
  return label === undefined || place === undefined
    ? []
    : [textBox(label, place.x, top, place.width, height)];
}

/** What disks are reached by stands beside its networks, inside the band. */
function storageBox(
  { storage, networks: ends }: Band,
  networks: readonly Box[],
  places: Places,
  top: number,
  height: number,
): readonly Box[] {
  if (storage === undefined) return [];
  const place = places.get('storage');
  const own = stackHeight([storage], place);
  const reached = networks.slice(0, ends.filter((end) => end.storage).length);
  const [from, to] = [reached[0], reached.at(-1)];
  const centre = from === undefined || to === undefined ? top + height / 2 : (from.y + to.y + to.height) / 2;
  const y = Math.min(Math.max(top, centre - own / 2), top + height - own);
  return stack([storage], place, y);
}

/** From a team to the switch above it. */
function between(one: Box, other: Box): readonly (readonly Point[])[] {
  const y = one.y + one.height / 2;
  return [
    [
      [one.x + one.width, y],
      [other.x, y],
    ],
  ];
}
