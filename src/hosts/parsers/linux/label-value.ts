import { colonIn } from '../../colon.ts';
import type { PasteLine } from '../../reading.ts';

/** A line of the form `Label: value`, as nearly every tool of Linux and macOS prints it. */
export interface LabelValue {
  readonly label: string;
  /** Empty for a heading. */
  readonly value: string;
  /** Blanks and tabs before the label. */
  readonly indent: number;
  readonly line: PasteLine;
}

/** Longest label, characters: what stands before a colon further on is a sentence. */
const LABEL_MAX = 60;

/** Splits a line at its first colon, a full-width one included; `undefined` where no label stands before one. */
export function toLabelValue(line: PasteLine): LabelValue | undefined {
  const { text } = line;
  const colon = colonIn(text);
  const label = text.slice(0, Math.max(0, colon)).trim();
  if (label === '' || label.length > LABEL_MAX) return undefined;
  return { label, value: text.slice(colon + 1).trim(), indent: text.search(/\S/), line };
}
