import type { PasteLine } from '../../reading.ts';
import { FAMILY_LINE } from './read-row.ts';

/** Places, as indices of lines, of what `systeminfo` translates in no language. */
export interface Anchors {
  /** `10.0.20348 … 20348`: the version. */
  readonly version: number;
  /** `x64-based PC`. */
  readonly type: number;
  /** The first processor of the list. */
  readonly processor?: number;
  /** `(UTC+01:00)`. */
  readonly timeZone?: number;
  /** The label of the last section. */
  readonly hyperV?: number;
  /** First and last line of the output. */
  readonly first: number;
  readonly last: number;
}

const VERSION = /[:：] *(\d{1,2}\.\d\.(\d{4,5}))\b.{0,60}\b\2\b/;
const TYPE = /[:：] *(?:x64|x86|ARM64|Itanium)-based PC$/i;
const TIME_ZONE = /[:：] *\((?:UTC|GMT)/;
/** A label at the start of a line; an adapter called "Hyper-V Virtual Ethernet Adapter" is no label. */
const HYPER_V = /^[^\s[][^:：]{0,60}Hyper-V[^:：]{0,40}[:：]|^Hyper-V[^:：]{0,40}[:：]/;

/** Finds the anchors of one output. `undefined`: it is none, or it starts too late to be certain. */
export function findAnchors(lines: readonly PasteLine[]): Anchors | undefined {
  const version = lines.findIndex(({ text }) => VERSION.test(text));
  if (version < 0) return undefined;
  const type = indexAfter(lines, version, TYPE);
  if (type === undefined) return undefined;
  const processor = indexAfter(lines, type, FAMILY_LINE);
  const timeZone = indexAfter(lines, type, TIME_ZONE);
  const hyperV = indexAfter(lines, timeZone ?? type, HYPER_V);
  return {
    version,
    type,
    ...(processor === undefined ? {} : { processor }),
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(hyperV === undefined ? {} : { hyperV }),
    first: firstOf(lines, version),
    last: lastOf(lines, hyperV ?? timeZone ?? type),
  };
}

function indexAfter(lines: readonly PasteLine[], after: number, pattern: RegExp): number | undefined {
  const index = lines.findIndex(({ text }, at) => at > after && pattern.test(text));
  return index < 0 ? undefined : index;
}

/** The host's name and the system's name stand above the version. */
const LINES_ABOVE_VERSION = 2;

function firstOf(lines: readonly PasteLine[], version: number): number {
  const start = Math.max(0, version - LINES_ABOVE_VERSION);
  return lines.slice(start, version).some(({ text }) => !/[:：]/.test(text)) ? version - 1 : start;
}

/** The output ends with the last line that is indented or has a label, without a gap. */
function lastOf(lines: readonly PasteLine[], from: number): number {
  let last = from;
  for (let index = from + 1; index < lines.length; index += 1) {
    const [line, previous] = [lines[index], lines[index - 1]];
    if (line === undefined || previous === undefined || line.number !== previous.number + 1) break;
    if (!/^\s|[:：]/.test(line.text)) break;
    last = index;
  }
  return last;
}
