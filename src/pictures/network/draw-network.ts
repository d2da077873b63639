import type { Layout } from '../../networks/layout.ts';
import { wrapText } from '../measure.ts';
import type { Box, Picture, Point, TextLine } from '../picture.ts';
import { textBox } from '../text-box.ts';
import { altText } from './alt-text.ts';
import { bandsOf } from './bands.ts';
import { type Column, HEADINGS, type Place, placeColumns } from './columns.ts';
import { drawBand } from './draw-band.ts';

const MARGIN = 28;
/** Between bands: wider than the padding of the frame. */
const BAND_GAP = 30;
const TITLE = { size: 17, bold: true } as const;
const SMALL = { size: 12, quiet: true } as const;
const TITLE_LINE = 24;
const TITLE_LINES_MAX = 4;
/** Room that the heading of a column takes. */
const HEADING_ROOM = 40;
/** From the headings to the frame below them. */
const HEADING_GAP = 10;
const PARTITION = 'Parent partition';
/** Room above the boxes of the parent partition, for its name; and around them. */
const LEAD = 30;
const FRAME = 10;
/** A picture of one column would leave no room for its title. */
const WIDTH_MIN = 640;

/** A layout as a picture. `release`: the name of the release that it is for. */
export function drawNetwork(layout: Layout, release: string): Picture {
  const bands = bandsOf(layout);
  const columns = placeColumns(bands, MARGIN);
  const width = widthOf(columns);
  const name = `${release}: ${layout.name}`;
  const title = titleLines(name, width);
  const headingY = MARGIN + title.length * TITLE_LINE + HEADING_ROOM / 2;
  const boxes: Box[] = [];
  const links: (readonly Point[])[] = [];
  const hosts: Box[] = [];
  let y = headingY + HEADING_GAP;
  for (const band of bands) {
    // The frame has its title once, above the first of its boxes.
    if (hosts.length === 0 && band.hosts.length > 0) y += LEAD;
    const drawn = drawBand(band, columns, y);
    boxes.push(...drawn.boxes);
    links.push(...drawn.links);
    hosts.push(...drawn.hosts);
    y += drawn.height + BAND_GAP;
  }
  const note = noteLines(layout, y);
  return {
    name: 'network-plan',
    title: name,
    alt: altText(layout, release),
    width,
    height: y - BAND_GAP + (note.length === 0 ? 0 : BAND_GAP) + MARGIN,
    frames: partitionFrame(hosts),
    boxes,
    links,
    texts: [...title, ...headings(columns, headingY), ...note],
  };
}

function widthOf(columns: ReadonlyMap<Column, Place>): number {
  const ends = [...columns.values()].map(({ x, width }) => x + width);
  return Math.max(WIDTH_MIN, ...ends.map((end) => end + MARGIN));
}

const titleLines = (text: string, width: number): readonly TextLine[] =>
  wrapText(text, width - 2 * MARGIN, TITLE, TITLE_LINES_MAX).map((line, index) => ({
    ...TITLE,
    text: line,
    x: MARGIN,
    y: MARGIN + TITLE.size + index * TITLE_LINE,
  }));

const headings = (columns: ReadonlyMap<Column, Place>, y: number): readonly TextLine[] =>
  [...columns].map(([column, { x }]) => ({ ...SMALL, text: HEADINGS[column], x, y }));

/** The frame around everything in the parent partition. */
function partitionFrame(hosts: readonly Box[]): readonly Box[] {
  const [first] = hosts;
  const last = hosts.at(-1);
  if (first === undefined || last === undefined) return [];
  const [x, y] = [first.x - FRAME, first.y - LEAD];
  const width = first.width + 2 * FRAME;
  const name = textBox({ kind: 'partition', title: PARTITION, details: [] }, x, y, width, LEAD);
  return [{ ...name, height: last.y + last.height + FRAME - y }];
}

function noteLines({ networks }: Layout, y: number): readonly TextLine[] {
  const isTagged = networks.some(({ vlan }) => vlan !== undefined);
  return isTagged
    ? [{ ...SMALL, text: 'VLAN ids are examples: take those of your site.', x: MARGIN, y }]
    : [];
}
