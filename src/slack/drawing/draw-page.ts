import type { Block, Reply } from '../../replies/reply.ts';
import { escapeShort } from '../escape.ts';
import { BLOCKS_TEXT_MAX } from '../limits.ts';
import { ACTION } from '../names.ts';
import { button, context, type SlackBlock, section, textLength } from './elements.ts';
import { pageValue } from './page.ts';
import { type Drawing, insidePieces, type Pen, type Piece, piecesOf } from './pieces.ts';

/** Room kept for the line that says what did not fit. */
const LEFT_LINE_MAX = 250;
const SUMMARY_MAX = 500;

/** Draws a page of the reply in at most `blocksMax` blocks. What does not fit is counted in a line that leads to it. */
export function drawPage(reply: Reply, drawing: Drawing, blocksMax: number): readonly SlackBlock[] {
  let buttons = 0;
  const pen: Pen = { ...drawing, number: () => buttons++ };
  const pieces = pagePieces(reply, pen);
  const { shown, left } = fit(pieces, blocksMax);
  if (left.length === 0) return shown.flatMap(({ blocks }) => blocks);
  const bodies = shown.filter(({ rank }) => rank === 'body');
  const from = drawing.page.from + bodies.length;
  const line = leftLine(left, pageValue(drawing.id, { ...drawing.page, from }), pen);
  const last = bodies.at(-1);
  const at = last === undefined ? shown.length : shown.indexOf(last) + 1;
  return [...shown.slice(0, at), { blocks: [line] }, ...shown.slice(at)].flatMap(({ blocks }) => blocks);
}

function pagePieces(reply: Reply, pen: Pen): readonly Piece[] {
  const { from } = pen.page;
  const pieces = wholePieces(reply, pen);
  if (from === 0) return pieces;
  const before: Piece = {
    rank: 'frame',
    blocks: [context(`Continued: ${escapeShort(reply.summary, SUMMARY_MAX)}`)],
  };
  return [before, ...pieces.filter(({ rank }) => rank === 'body').slice(from)];
}

function wholePieces(reply: Reply, pen: Pen): readonly Piece[] {
  const { open, alone } = pen.page;
  const fold =
    alone === true
      ? reply.blocks.find((block): block is Fold => block.kind === 'fold' && block.id === open)
      : undefined;
  if (fold === undefined) return reply.blocks.flatMap((block) => piecesOf(block, pen));
  const title = section(`*${escapeShort(fold.title, SUMMARY_MAX)}*`);
  return [{ rank: 'frame', blocks: [title] }, ...insidePieces(fold, pen)];
}
type Fold = Extract<Block, { kind: 'fold' }>;

/** Chooses what is shown: the frame, then the folds, then as much of the body as fits without a gap. */
function fit(
  pieces: readonly Piece[],
  blocksMax: number,
): { shown: readonly Piece[]; left: readonly Piece[] } {
  let blocks = blocksMax - 1;
  let text = BLOCKS_TEXT_MAX - LEFT_LINE_MAX;
  const chosen = new Set<Piece>();
  for (const rank of ['frame', 'fold', 'body'] as const) {
    for (const piece of pieces.filter((candidate) => candidate.rank === rank)) {
      const length = piece.blocks.reduce((sum, block) => sum + textLength(block), 0);
      if (piece.blocks.length > blocks || length > text) break;
      blocks -= piece.blocks.length;
      text -= length;
      chosen.add(piece);
    }
  }
  return {
    shown: pieces.filter((piece) => chosen.has(piece)),
    left: pieces.filter((piece) => !chosen.has(piece)),
  };
}

function leftLine(left: readonly Piece[], value: string, { number }: Pen): SlackBlock {
  const total = (count: (piece: Piece) => number | undefined): number =>
    left.reduce((sum, piece) => sum + (count(piece) ?? 0), 0);
  const counts = [
    counted(
      total(({ rows }) => rows),
      'finding',
    ),
    counted(
      total(({ lines }) => lines),
      'line',
    ),
    counted(left.filter(({ rank }) => rank === 'fold').length, 'folded part'),
    counted(
      left.filter(({ rank, rows, lines }) => rank !== 'fold' && rows === undefined && lines === undefined)
        .length,
      'paragraph',
    ),
  ].filter((text) => text !== undefined);
  const rest = button({ action: ACTION.page, number: number(), text: 'Show the rest', value });
  return section(`Not shown here, for length: ${counts.join(', ')}.`, rest);
}

const counted = (count: number, noun: string): string | undefined =>
  count === 0 ? undefined : `${count.toLocaleString('en')} more ${noun}${count === 1 ? '' : 's'}`;
