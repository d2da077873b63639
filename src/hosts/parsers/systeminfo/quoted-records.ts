import type { PasteLine } from '../../reading.ts';
import type { CellRecord } from './cells.ts';

/** Longest record that is read, characters. */
const RECORD_MAX = 60_000;

/** The records of comma-separated values in which every cell is quoted, also where the console broke them. */
export function quotedRecords(lines: readonly PasteLine[]): readonly CellRecord[] {
  const records: CellRecord[] = [];
  let open: PasteLine[] = [];
  let quotes = 0;
  let length = 0;
  const close = (): void => {
    const [line] = open;
    if (line !== undefined)
      records.push({ line, numbers: open.map(({ number }) => number), cells: cellsOf(joined(open)) });
    open = [];
    quotes = 0;
    length = 0;
  };
  for (const line of lines) {
    const last = open.at(-1);
    const text = line.text.trimStart();
    const goesOn =
      last !== undefined &&
      line.number === last.number + 1 &&
      length + text.length < RECORD_MAX &&
      (quotes % 2 === 1 || last.text.endsWith(',') || text.startsWith(','));
    if (!goesOn) close();
    if (!goesOn && !text.startsWith('"')) continue;
    open.push(line);
    quotes += line.text.split('"').length - 1;
    length += text.length;
  }
  close();
  return records;
}

/** Broken lines are as wide as the widest; blanks at their ends were lost. */
function joined(lines: readonly PasteLine[]): string {
  const width = Math.max(...lines.map(({ text }) => text.length));
  return lines
    .map(({ text }, index) =>
      index === lines.length - 1 ? text : text.padEnd(Math.min(width, text.length + 1)),
    )
    .join('');
}

function cellsOf(text: string): readonly string[] {
  return Array.from(text.matchAll(/"((?:[^"]|"")*)"/g), (match) => (match[1] ?? '').replaceAll('""', '"'));
}
