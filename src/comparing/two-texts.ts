import { toPaste } from '../hosts/paste.ts';
import { isScenery } from '../hosts/scenery.ts';
import { splitMachines } from '../hosts/split-machines.ts';

/** Two texts, each with the lines of the other left blank, so that the lines of both count in the whole paste. */
export type TwoTexts = readonly [string, string];

/** `=====`, or `--- later ---`. */
const SEPARATOR = /^\s*(?:={5,}|-{2,}\s*(?:later|after|now|then|and|vs)\s*-{2,})\s*$/i;
const WORDS_BETWEEN = [/\s+(?:vs\.?|versus|<->|<=>)\s+/i, /\s+and\s+/i, /\s*;\s*/];

/**
 * Splits what somebody typed into two hosts: at a line that separates, at the second machine, at `vs` or `and`, or
 * where a report begins anew. The number of machines where it is not two.
 */
export function splitHosts(text: string): TwoTexts | number {
  const separated = atSeparator(text);
  if (separated !== undefined) return separated;
  const machines = splitMachines(toPaste(text)) ?? [];
  const [one, other] = machines;
  if (machines.length > 2) return machines.length;
  if (one !== undefined && other !== undefined) return [textOf(one), textOf(other)];
  return atWords(text) ?? atRepeat(text) ?? 1;
}

/** Splits two readings of one host: at a line that separates, at `vs`, or where the report begins anew. */
export const splitReadings = (text: string): TwoTexts | undefined =>
  atSeparator(text) ?? atWords(text) ?? atRepeat(text);

const textOf = ({ lines }: ReturnType<typeof toPaste>): string => lines.map((line) => line.text).join('\n');

function atSeparator(text: string): TwoTexts | undefined {
  const lines = text.split(/\r?\n/);
  const at = lines.findIndex((line) => SEPARATOR.test(line));
  return at === -1 ? undefined : cut(lines, at, at + 1);
}

/** Only a text of one line holds words between two hosts. */
function atWords(text: string): TwoTexts | undefined {
  if (text.trim().includes('\n')) return undefined;
  for (const pattern of WORDS_BETWEEN) {
    const [one = '', other = '', ...more] = text.split(pattern);
    if (one.trim() !== '' && other.trim() !== '' && more.length === 0) return [one, other];
  }
  return undefined;
}

const LABEL = /^\s*"?([^:=\t"]{2,60}?)"?\s{0,60}[:=\t]/;
/** As many labels of the start of a report are looked for again. */
const LABELS_MAX = 8;

/** A report begins anew where one of its first labels stands again; prompts and headings above belong to it. */
function atRepeat(text: string): TwoTexts | undefined {
  const lines = text.split(/\r?\n/);
  const labels = lines.map((line) => LABEL.exec(line)?.[1]?.trim().toLowerCase());
  const first = labels.flatMap((label, at) => (label === undefined ? [] : [at])).slice(0, LABELS_MAX);
  const again = first.map((at) => labels.indexOf(labels[at], at + 1)).find((at) => at !== -1);
  if (again === undefined) return undefined;
  let start = again;
  while (start > 0 && isScenery(lines[start - 1] ?? '')) start -= 1;
  return cut(lines, start, start);
}

/** The lines before `end`, and those from `start` on. */
function cut(lines: readonly string[], end: number, start: number): TwoTexts | undefined {
  const one = lines.slice(0, end).join('\n');
  const other = lines.map((line, at) => (at < start ? '' : line)).join('\n');
  return one.trim() === '' || other.trim() === '' ? undefined : [one, other];
}
