import { type Font, wrapText } from './measure.ts';
import type { Box, Kind, TextLine } from './picture.ts';

/** What a box says: a title and what is to be known of it. */
export interface Label {
  readonly kind: Kind;
  readonly title: string;
  readonly details: readonly string[];
}

const TITLE: Font = { size: 13, bold: true };
const DETAIL: Font = { size: 11 };
/** Lines that a title or a detail takes at most; the rest ends in an ellipsis. */
const LINES_MAX = 2;
const PADDING = 9;
/** From one baseline to the next, and from the upper edge of a line to its baseline, by the size. */
const LEADING = 1.35;
const ASCENT = 1;

interface Sized {
  readonly height: number;
  readonly rows: readonly (Font & { readonly text: string; readonly quiet?: true })[];
}

/** How high a box of this width has to be for its text. */
export function sizeLabel({ title, details }: Label, width: number): Sized {
  const room = width - 2 * PADDING;
  const rows = [
    ...wrapText(title, room, TITLE, LINES_MAX).map((text) => ({ ...TITLE, text })),
    ...details.flatMap((detail) =>
      wrapText(detail, room, DETAIL, LINES_MAX).map((text) => ({ ...DETAIL, text, quiet: true as const })),
    ),
  ];
  const height = rows.reduce((sum, { size }) => sum + size * LEADING, 0);
  // Even, so that the middles of boxes beside each other are at one height.
  return { rows, height: 2 * Math.ceil(height / 2 + PADDING) };
}

/** The box at its place, its text in the middle of its height. */
export function textBox(label: Label, x: number, y: number, width: number, height: number): Box {
  const sized = sizeLabel(label, width);
  let top = y + (height - sized.height) / 2 + PADDING;
  const lines: TextLine[] = [];
  for (const { size, ...row } of sized.rows) {
    lines.push({ ...row, size, x: x + PADDING, y: round(top + size * ASCENT) });
    top += size * LEADING;
  }
  return { kind: label.kind, x, y, width, height, lines };
}

/** A tenth of a pixel is fine enough, and keeps the SVG short. */
const round = (value: number): number => Math.round(value * 10) / 10;
