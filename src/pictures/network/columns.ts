import type { Band } from './bands.ts';

/** The columns of the picture, from the outside in. */
export const COLUMNS = ['storage', 'networks', 'ports', 'team', 'made', 'ends'] as const;
export type Column = (typeof COLUMNS)[number];

export const HEADINGS: Readonly<Record<Column, string>> = {
  storage: 'Storage',
  networks: 'Networks',
  ports: 'Physical adapters',
  team: 'Team',
  made: 'Virtual switch',
  ends: 'Host and machines',
};

const WIDTHS: Readonly<Record<Column, number>> = {
  storage: 168,
  networks: 150,
  ports: 184,
  team: 150,
  made: 164,
  ends: 196,
};

/** Between columns: room for a vertical run of a link, and for the frame around the last one. */
const GUTTER = 48;

export interface Place {
  readonly x: number;
  readonly width: number;
}

/** Where each column stands; columns that no band uses take no room. */
export function placeColumns(bands: readonly Band[], left: number): ReadonlyMap<Column, Place> {
  const places = new Map<Column, Place>();
  let x = left;
  for (const column of COLUMNS) {
    if (!bands.some((band) => uses(band, column))) continue;
    places.set(column, { x, width: WIDTHS[column] });
    x += WIDTHS[column] + GUTTER;
  }
  return places;
}

function uses(band: Band, column: Column): boolean {
  switch (column) {
    case 'storage':
      return band.storage !== undefined;
    case 'networks':
      return band.networks.length > 0;
    case 'ports':
      return band.ports.length > 0;
    case 'team':
      return band.team !== undefined;
    case 'made':
      return band.made !== undefined;
    case 'ends':
      return band.hosts.length + band.machines.length > 0;
  }
}
