import type { Paste } from '../../../paste.ts';
import type { PasteLine } from '../../../reading.ts';
import { toLabelValue } from '../label-value.ts';
import { type Field, fieldOf } from './labels.ts';

/** A row of `lscpu`, and for flags the lines on which they go on. */
export interface Row {
  readonly field: Field;
  readonly label: string;
  readonly value: string;
  readonly line: PasteLine;
  readonly more: readonly PasteLine[];
}

/** The rows among lines, in order. */
export function toRows(free: readonly PasteLine[]): readonly Row[] {
  const rows: (Row & { readonly more: PasteLine[] })[] = [];
  for (const line of free) {
    const { label, value } = fromJson(line) ?? toLabelValue(line) ?? {};
    const field = label === undefined ? undefined : fieldOf(label);
    if (field !== undefined && label !== undefined && value !== undefined) {
      rows.push({ field, label, value, line, more: [] });
      continue;
    }
    const last = rows.at(-1);
    if (last?.field === 'flags' && goesOn(last, line)) last.more.push(line);
  }
  return rows;
}

/** `{"field": "Model name:", "data": "…"}`: a row of `lscpu -J` that stands on one line. */
function fromJson({ text }: PasteLine): { label: string; value: string } | undefined {
  const match = /"field": ?"([^"]{1,60}?):?", ?"data": ?"([^"]{0,9999})"/.exec(text);
  return match === null ? undefined : { label: match[1] ?? '', value: match[2] ?? '' };
}

function goesOn({ line, more }: Row, next: PasteLine): boolean {
  const previous = more.at(-1) ?? line;
  return next.number === previous.number + 1 && /^[\s\da-z_]{1,999}$/.test(next.text);
}

/** Lines of a report: from its first row to its last, unknown labels between them included. */
export function linesOf(rows: readonly Row[], { lines }: Paste): readonly number[] {
  const claimed: number[] = [];
  let previous: number | undefined;
  for (const { line, more } of rows) {
    const between = previous === undefined ? [] : lines.slice(previous, line.number - 1);
    if (between.every((one) => toLabelValue(one) !== undefined))
      claimed.push(...between.map(({ number }) => number));
    claimed.push(line.number, ...more.map(({ number }) => number));
    previous = more.at(-1)?.number ?? line.number;
  }
  return [...claimed, ...indentedAfter(previous, lines)];
}

/** Headings at the end have rows of their own below them: kinds of vulnerability. */
function indentedAfter(last: number | undefined, lines: Paste['lines']): readonly number[] {
  if (last === undefined) return [];
  const rest = lines.slice(last);
  const end = rest.findIndex(({ text }) => !/^\s/.test(text));
  return rest.slice(0, end < 0 ? rest.length : end).map(({ number }) => number);
}
