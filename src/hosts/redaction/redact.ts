import type { PasteLine } from '../reading.ts';
import { findModel } from '../words/machine.ts';
import { maskColumns } from './columns.ts';
import { privacyOf } from './labels.ts';
import { mask, maskUnlessCommon, NamesSeen } from './names-seen.ts';
import { DEVICE_PART, PLAIN_DEVICE_PART, SECRETS, SHAPES } from './shapes.ts';
import { signsOf } from './signs.ts';

/**
 * The lines without what names a machine, a person or a place: host names, users, domains, serial numbers, network
 * and hardware addresses, secrets. Every letter and figure of it becomes an x, so that columns stay where they were.
 * A name that a label gives away is masked wherever else it stands.
 */
export function redact(lines: readonly PasteLine[]): readonly string[] {
  const names = new NamesSeen();
  const masked = maskColumns(
    lines.map((line) => line.text),
    names.take,
  ).map((line) => maskLine(line, names));
  return names.maskIn(masked.join('\n')).split('\n');
}

/** Shortest line that can hold a name, characters. */
const LINE_MIN = 4;

function maskLine(line: string, names: NamesSeen): string {
  if (line.length < LINE_MIN) return line;
  const signs = signsOf(line);
  let text = maskValue(line, names);
  if (signs.at > 0 || text.startsWith('Linux')) text = text.replace(NAME_AT, names.take);
  if (signs.equals > 0 || signs.colons > 0 || line.includes('"'))
    text = text.replace(NAME_PAIR, takePair(names));
  if (signs.dashes >= ADDRESS_MARKS || signs.colons >= ADDRESS_MARKS)
    text = text.replace(
      DEVICE_PART,
      (address: string, device: string) => address.slice(0, -device.length) + mask(device),
    );
  for (const { sign, pattern } of SHAPES) if (signs[sign] > 0) text = text.replace(pattern, mask);
  for (const [piece, pattern] of SECRETS) if (piece.test(text)) text = text.replace(pattern, mask);
  return MAC.test(text) ? text.replace(PLAIN_DEVICE_PART, mask) : text;
}

/** Marks within a hardware address, at least. */
const ADDRESS_MARKS = 5;
const MAC = /mac/i;

/** Characters within which the separator behind a label stands. */
const LABEL_MAX = 80;

/** Masks the value behind a label: whatever stands before the first separator. */
function maskValue(line: string, names: NamesSeen): string {
  const end = endOfLabel(line);
  const privacy = end < 1 ? undefined : privacyOf(line.slice(0, end));
  if (privacy === undefined) return line;
  const start = end + (BEFORE_VALUE.exec(line.slice(end))?.[0].length ?? 1);
  const rest = line.slice(start);
  // `Server: PowerEdge R740` names no machine but its model.
  if (privacy === 'machine' && findModel(rest)?.start === 0) return line;
  const value = (privacy === 'machine' ? NAME : ENTRY).exec(rest)?.[0] ?? '';
  const hidden = privacy === 'machine' ? names.take(value) : maskUnlessCommon(value);
  return line.slice(0, start) + hidden + line.slice(start + value.length);
}

const SEPARATORS = ':：|\t';

function endOfLabel(line: string): number {
  const last = Math.min(line.length - 1, LABEL_MAX);
  for (let index = 1; index < last; index += 1) if (SEPARATORS.includes(line.charAt(index))) return index;
  return -1;
}

const BEFORE_VALUE = /^[:：|\t][ \t"]{0,60}/;
/** A name has no blanks; the value of a person or a number ends where another pair may begin. */
const NAME = /^[^\s,;|"]{0,80}/;
const ENTRY = /^[^\n,;|]{0,120}/;

/** Hosts of prompts and of `uname`: `[anna@hv01 ~]$`, `Linux hv01 6.8.0`. */
const NAME_AT =
  /(?<=^\[?[\w.-]{1,40}@)[\w-]{2,63}(?=[: ][^\n$#]{0,100}[$#])|(?<=^\s{0,4}Linux )[\w-]{2,63}(?= \d\.)/;
/** A pair within a line: `host=hv01`, `"hostname": "hv01"`. */
const NAME_PAIR =
  /(?<![\w.-])(?:"?(?:host ?name|computer ?name|server ?name|fqdn)"?\s{0,4}[:=]|(?:host|server|node|machine|owner|user|serial|asset|pscomputername|systemname)\s?=)\s{0,4}"?([\w$.-]{2,80})/gi;

const takePair =
  (names: NamesSeen) =>
  (pair: string, value: string): string =>
    pair.slice(0, -value.length) + names.take(value);
