import { wrapText } from './measure.ts';
import type { Box, Kind, Picture, TextLine } from './picture.ts';

/** A row of a scorecard: one rule. */
export interface ScoreRow {
  /** What it comes to, as a word: it is readable without its colour. */
  readonly mark: string;
  readonly kind: Extract<Kind, 'met' | 'unmet' | 'warning' | 'unknown' | 'plain'>;
  readonly title: string;
  /** The value that was found. */
  readonly found: string;
  /** What it means. */
  readonly because: string;
}

export interface Scorecard {
  /** The verdict in a line. */
  readonly headline: string;
  /** What was judged by what, in small print. */
  readonly basis: string;
  readonly rows: readonly ScoreRow[];
}

const WIDTH = 1120;
const MARGIN = 24;
const PADDING = 8;
const GAP = 6;
const TITLE = { size: 18, bold: true } as const;
const NAME = { size: 13, bold: true } as const;
const MARK = { size: 12, bold: true } as const;
const FOUND = { size: 12 } as const;
const BECAUSE = { size: 12, quiet: true } as const;
const SMALL = { size: 11, quiet: true } as const;
const LEADING = 1.4;
/** The columns of a row: the mark, the rule, what was found; the rest says what it means. */
const MARK_WIDTH = 118;
const NAME_WIDTH = 226;
const FOUND_WIDTH = 210;
const LINES_MAX = 4;

/** A scorecard as a picture: one row for each rule, with its mark, what was found, and a colour. */
export function drawScorecard({ headline, basis, rows }: Scorecard): Picture {
  const inner = WIDTH - 2 * MARGIN;
  const title = linesOf(headline, MARGIN, MARGIN, inner, TITLE);
  const small = linesOf(basis, MARGIN, MARGIN + heightOf(title, TITLE.size) + GAP, inner, SMALL);
  let y = Math.ceil(MARGIN + heightOf(title, TITLE.size) + GAP + heightOf(small, SMALL.size) + GAP * 2);
  const boxes: Box[] = [];
  for (const row of rows) {
    const drawn = rowBoxes(row, y);
    boxes.push(...drawn);
    y += (drawn[0]?.height ?? 0) + GAP;
  }
  return {
    name: 'scorecard',
    title: headline,
    alt: [headline, ...rows.map(({ mark, title: rule, because }) => `${rule}: ${mark}. ${because}`)].join(
      ' ',
    ),
    width: WIDTH,
    height: y - GAP + MARGIN,
    frames: [],
    boxes,
    links: [],
    texts: [...title, ...small],
  };
}

/** The mark in its colour, and beside it the rule with what was found. */
function rowBoxes({ mark, kind, title, found, because }: ScoreRow, y: number): readonly Box[] {
  const x = MARGIN + MARK_WIDTH;
  const foundX = x + NAME_WIDTH;
  const becauseX = foundX + FOUND_WIDTH;
  const room = WIDTH - MARGIN - becauseX - PADDING;
  const name = linesOf(title, x + PADDING, y + PADDING, NAME_WIDTH - 2 * PADDING, NAME);
  const value = linesOf(found, foundX, y + PADDING, FOUND_WIDTH - 2 * PADDING, FOUND);
  const text = linesOf(because, becauseX, y + PADDING, room, BECAUSE);
  const word = linesOf(mark, MARGIN + PADDING, y + PADDING, MARK_WIDTH - 2 * PADDING, MARK);
  const heights = [name, value, text, word].map((lines) => heightOf(lines, lines[0]?.size ?? 0));
  const height = Math.ceil(Math.max(...heights) + 2 * PADDING);
  return [
    { kind, x: MARGIN, y, width: MARK_WIDTH - GAP, height, lines: word },
    { kind: 'plain', x, y, width: WIDTH - MARGIN - x, height, lines: [...name, ...value, ...text] },
  ];
}

type Style = Omit<TextLine, 'text' | 'x' | 'y'>;

const linesOf = (text: string, x: number, top: number, width: number, style: Style): readonly TextLine[] =>
  wrapText(text, width, style, LINES_MAX).map((line, index) => ({
    ...style,
    text: line,
    x,
    y: Math.round(top + style.size * (1 + index * LEADING)),
  }));

/** From the top of the first line to below the last. */
const heightOf = (lines: readonly TextLine[], size: number): number =>
  lines.length === 0 ? 0 : size * (1 + (lines.length - 1) * LEADING) + size / 3;
