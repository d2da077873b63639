/**
 * Whether the paste says it, or it follows from something else that the paste says
 * (a CPU name, a model). An inferred reading never decides what only firmware can tell.
 */
export type Basis = 'stated' | 'inferred';

/** One thing that a paste tells about a host, and where it tells it. */
export interface Reading<T> {
  readonly value: T;
  readonly basis: Basis;
  /** Line of the paste, from 1; 0 when an earlier message said it. */
  readonly line: number;
  /** First column and the column after the last, from 1, in the line as `Paste.lines` holds it. */
  readonly columns: readonly [start: number, end: number];
  /** For an inferred reading: what it was inferred from, as a clause. */
  readonly because?: string;
  /** Set where it was inferred from the processor's name alone: ids of the families in the base that it rests on. */
  readonly families?: readonly string[];
  /** Said in an earlier message, of which no line is kept. */
  readonly earlier?: true;
}

/** A stated reading of `text` where it stands in `line`; the whole line when it does not stand there. */
export function stated<T>(value: T, line: PasteLine, text: string = line.text): Reading<T> {
  return { value, basis: 'stated', line: line.number, columns: columnsOf(line, text) };
}

export function inferred<T>(
  value: T,
  line: PasteLine,
  because: string,
  text: string = line.text,
): Reading<T> {
  return { value, basis: 'inferred', line: line.number, columns: columnsOf(line, text), because };
}

function columnsOf(line: PasteLine, text: string): [number, number] {
  const trimmed = text.trim();
  const at = Math.max(0, line.text.indexOf(trimmed === '' ? line.text : trimmed));
  const length = trimmed === '' || !line.text.includes(trimmed) ? line.text.length : trimmed.length;
  return [at + 1, at + 1 + length];
}

/** A line of the paste with Slack's escapes undone. */
export interface PasteLine {
  /** From 1, counted in the paste as it came. */
  readonly number: number;
  readonly text: string;
  /** The line holds characters that reorder it on screen, so it may not say what people saw. */
  readonly disguised?: true;
}
