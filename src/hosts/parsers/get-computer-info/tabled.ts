import type { PasteLine } from '../../reading.ts';
import { isProperty } from './properties.ts';
import type { Property } from './property.ts';

/** Properties in the table that PowerShell draws for up to four of them: names, dashes, values. */
export function toTabled(lines: readonly PasteLine[]): readonly Property[] {
  return lines.flatMap((header, index) => {
    const row = rowBelow(lines, index);
    if (row === undefined) return [];
    const names = header.text.trim().split(/\s+/);
    if (names.length > NAMES_MAX || !names.every(isProperty)) return [];
    const starts = names.map((name) => header.text.indexOf(name));
    return names.map((name, column) => ({
      name,
      value: row.text.slice(starts[column], starts[column + 1]).trim(),
      line: row,
      numbers: [header.number, row.number],
    }));
  });
}

/** PowerShell draws a list from five properties on. */
const NAMES_MAX = 4;
/** The values stand below the dashes, which count as scenery and are not among the lines. */
const LINES_BELOW = 2;

function rowBelow(lines: readonly PasteLine[], index: number): PasteLine | undefined {
  const [header, row] = [lines[index], lines[index + 1]];
  if (header === undefined || row === undefined) return undefined;
  return row.number === header.number + LINES_BELOW ? row : undefined;
}
