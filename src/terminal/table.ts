import type { TableBlock } from '../replies/reply.ts';
import { wrap } from './wrap.ts';

/** Two blanks between columns. */
const GAP = 2;

/** A table in aligned columns; a cell that is too wide goes on below itself. */
export function tableText({ header, rows }: TableBlock, width: number): string {
  const widths = columnWidths([header, ...rows], width);
  const rule = widths.map((column) => '-'.repeat(column));
  return [header, rule, ...rows].map((row) => rowText(row, widths)).join('\n');
}

function rowText(row: readonly string[], widths: readonly number[]): string {
  const cells = row.map((cell, column) => wrap(cell, widths[column] ?? cell.length).split('\n'));
  const height = Math.max(...cells.map((lines) => lines.length));
  const line = (index: number): string =>
    cells
      .map((lines, column) => (lines[index] ?? '').padEnd((widths[column] ?? 0) + GAP))
      .join('')
      .trimEnd();
  return Array.from({ length: height }, (_, index) => line(index)).join('\n');
}

/** Each column as wide as its widest cell; the widest give way until the table fits. */
function columnWidths(rows: readonly (readonly string[])[], width: number): readonly number[] {
  const [header = []] = rows;
  const widths = header.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const room = width - GAP * (widths.length - 1);
  let excess = widths.reduce((sum, column) => sum + column, 0) - room;
  while (excess > 0) {
    const widest = Math.max(...widths);
    const second = Math.max(...widths.filter((column) => column < widest), Math.floor(room / widths.length));
    if (widest <= second) break;
    const column = widths.indexOf(widest);
    const cut = Math.min(excess, widest - second);
    widths[column] = widest - cut;
    excess -= cut;
  }
  return widths;
}
