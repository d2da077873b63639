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
  for (const [index, line] of free.entries()) {
    const { label, value } = fromJson(line, free[index + 1]) ?? toLabelValue(line) ?? {};
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

/** `{"field": "Model name:", "data": "…"}`: a row of `lscpu -J`, on one line or with its data on the next. */
function fromJson(
  { text }: PasteLine,
  next: PasteLine | undefined,
): { label: string; value: string } | undefined {
  if (!text.includes('"field"')) return undefined;
  const label = /"field": {0,4}"([^"]{1,60}?):?",?/.exec(text)?.[1];
  if (label === undefined) return undefined;
  const value =
    /"data": {0,4}"([^"]{0,9999})"/.exec(text) ??
    /^\s{0,40}"data": {0,4}"([^"]{0,9999})"/.exec(next?.text ?? '');
  return { label, value: value?.[1] ?? '' };
}

function goesOn({ line, more }: Row, next: PasteLine): boolean {
  const previous = more.at(-1) ?? line;
  return next.number === previous.number + 1 && /^[\s\da-z_]{1,999}$/.test(next.text);
}

/** Lines of a report: from its first row to its last, unknown labels between them included. */
export function linesOf(rows: readonly Row[], { lines }: Paste): readonly number[] {
  let previous: number | undefined;
  const within = rows.flatMap(({ line, more }) => {
    const between = previous === undefined ? [] : lines.slice(previous, line.number - 1);
    previous = more.at(-1)?.number ?? line.number;
    return [...(between.every(isPart) ? between : []), line, ...more].map(({ number }) => number);
  });
  return [...within, ...indentedAfter(previous, lines)];
}

/** Labels that are not known, and the brackets of JSON. */
const isPart = (line: PasteLine): boolean =>
  toLabelValue(line) !== undefined || /^[\s{}[\],]*$/.test(line.text);

/** Headings at the end have rows of their own below them: kinds of vulnerability. */
function indentedAfter(last: number | undefined, lines: Paste['lines']): readonly number[] {
  if (last === undefined) return [];
  const rest = lines.slice(last);
  const end = rest.findIndex(({ text }) => !/^\s/.test(text));
  return rest.slice(0, end < 0 ? rest.length : end).map(({ number }) => number);
}
