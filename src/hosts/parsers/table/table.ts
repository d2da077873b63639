import { DraftBuilder } from '../../draft-builder.ts';
import { type PasteLine, stated } from '../../reading.ts';
import { PairReader } from '../key-value/pair-reader.ts';
import { type Pair, toWords } from '../key-value/pairs.ts';
import type { Parser } from '../parser.ts';
import type { Cell } from './cells.ts';
import { labelRowsAt } from './label-rows.ts';
import { tableAt, topicOf } from './table-rows.ts';

/** Inventories as tables: CSV, Markdown, or columns with bars, with headings above or labels in front. */
export const table: Parser = {
  id: 'table',
  read(_paste, free) {
    const builder = new DraftBuilder();
    const reader = new PairReader(builder);
    const lines = free.slice(0, LINES_MAX).filter(({ text }) => SEPARATED.test(text));
    for (let index = 0; index < lines.length; index += 1) index += readAt(lines, index, reader, builder);
    reader.finish();
    return builder.claimed.size === 0 ? undefined : builder.draft('csv');
  },
};

/** Most lines in which tables are looked for. */
const LINES_MAX = 1_000;
const SEPARATED = /[|\t;,]/;

/** Reads the table at a line. Gives how many lines below that one belong to it. */
function readAt(
  lines: readonly PasteLine[],
  index: number,
  reader: PairReader,
  builder: DraftBuilder,
): number {
  const found = tableAt(lines, index);
  if (found !== undefined) {
    const { header, rows } = found;
    const [row] = rows;
    if (rows.length === 1 && row !== undefined) {
      row.cells.forEach((cell, column) => {
        take(toPair(header.cells[column]?.text ?? '', cell, row.line), reader, builder);
      });
    } else putMachines(rows.length, rows[1]?.line ?? header.line, builder);
    for (const { line } of [header, ...rows]) builder.claimed.add(line.number);
    return rows.length;
  }
  const labelled = labelRowsAt(lines, index);
  if (labelled === undefined) return 0;
  for (const { line, cells } of labelled.rows) {
    const [label, value] = cells;
    if (
      labelled.machines === 1 &&
      label !== undefined &&
      value !== undefined &&
      topicOf(label) !== undefined
    ) {
      take(toPair(label.text, value, line), reader, builder);
    }
    builder.claimed.add(line.number);
  }
  const [first] = labelled.rows;
  if (labelled.machines > 1 && first !== undefined) putMachines(labelled.machines, first.line, builder);
  return labelled.rows.length - 1;
}

function take(pair: Pair, reader: PairReader, builder: DraftBuilder): void {
  if (pair.value === '' || reader.take(pair)) return;
  builder.unread.push({ line: pair.line.number, text: pair.text });
}

const toPair = (heading: string, { text, at }: Cell, line: PasteLine): Pair => ({
  key: toWords(heading),
  sections: [],
  value: text,
  text: `${heading}: ${text}`,
  line,
  isEqualsSign: false,
  startsItem: true,
  at,
});

function putMachines(machines: number, line: PasteLine, builder: DraftBuilder): void {
  const because = 'the table describes more than one machine';
  builder.put('machines', { ...stated(machines, line), basis: 'inferred', because });
}
