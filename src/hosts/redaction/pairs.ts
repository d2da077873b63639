import { labelOf } from '../parsers/systeminfo/vocabulary.ts';
import { findModel } from '../words/machine.ts';
import { maskConnection } from './connections.ts';
import { isListed, type Privacy, privacyOf } from './labels.ts';
import { maskUnlessCommon, type NamesSeen } from './names-seen.ts';

/** Masks the values of all pairs of a line: `Label: value`, `key=value`, `"key": "value"`, a cell beside its label. */
export function maskPairs(line: string, names: NamesSeen, ambiguous: Privacy | undefined): string {
  let masked = '';
  /** Where the part of the line starts that is not in `masked` yet: joining whole lines for each value takes long. */
  let copied = 0;
  let from = 0;
  const first = nextSeparator(line, 1, true);
  if (first < 0) return maskFlattened(line, names);
  for (let at = first; at >= 0; at = nextSeparator(line, at + 1, false)) {
    if (at < from) continue;
    const before = line.slice(Math.max(from, at - LABEL_MAX), at);
    const isAmbiguous = ambiguous !== undefined && AMBIGUOUS.test(before);
    const privacy = isAmbiguous ? ambiguous : privacyBefore(before, line[at] === '=');
    from = at + 1;
    if (privacy === undefined) continue;
    const value = valueAfter(line, at, privacy);
    // `Server: PowerEdge R740` names no machine but its model, and `Machine:   Type: Desktop` has a value elsewhere.
    if (value.text === '' || (privacy === 'machine' && isNoName(line, value))) continue;
    if (isAmbiguous && /\S\s+\S/.test(value.text)) continue;
    from = value.start + value.text.length;
    masked += line.slice(copied, value.start) + hide(value.text, privacy, names);
    copied = from;
  }
  return copied === 0 ? line : masked + line.slice(copied);
}

/** Masks a value by what it is. */
export function hide(value: string, privacy: Privacy, names: NamesSeen): string {
  if (privacy === 'machine') return names.take(value);
  if (privacy === 'connection') return maskConnection(value);
  return findModel(value)?.start === 0 ? value : maskUnlessCommon(value);
}

/** Words of a row that lost what stood between its label and its value, at most. */
const FLATTENED_WORDS_MAX = 6;

/** Masks the value of a row whose label is followed by one word: `System Name HV01`. */
function maskFlattened(line: string, names: NamesSeen): string {
  if (line.length > 160) return line;
  const end = line.trimEnd().length;
  const start = lastWordStart(line, end);
  const label = line.slice(0, start).trim();
  const privacy = privacyOf(label);
  if (privacy === undefined || ALONE.test(label)) return line;
  const words = label.split(/\s+/).length + 1;
  if (words === 2 || words > FLATTENED_WORDS_MAX) return line;
  return line.slice(0, start) + hide(line.slice(start, end), privacy, names) + line.slice(end);
}

function lastWordStart(line: string, end: number): number {
  let start = end;
  while (start > 0 && line.charAt(start - 1).trim() !== '') start -= 1;
  return start;
}

interface Value {
  readonly start: number;
  readonly text: string;
}

/** Characters within which the label before a separator stands. */
const LABEL_MAX = 80;
/** Words of a label that stands behind another value. */
const LABEL_WORDS_MAX = 5;

/** The next sign that may stand between a label and its value; later in a line, one with a blank or a quote beside it. */
function nextSeparator(line: string, start: number, isFirst: boolean): number {
  const last = isFirst ? Math.min(line.length - 1, LABEL_MAX) : line.length - 1;
  for (let index = start; index < last; index += 1) {
    const code = line.charCodeAt(index);
    if (code === EQUALS || code === TAB || code === BAR || code === WIDE_COLON) return index;
    if (code !== COLON) continue;
    if (isFirst || line.charCodeAt(index - 1) === QUOTE) return index;
    const next = line.charCodeAt(index + 1);
    if (next === BLANK || next === QUOTE) return index;
  }
  return isFirst ? nextSeparator(line, last < 1 ? line.length : last, false) : -1;
}

const EQUALS = 0x3d;
const TAB = 0x09;
const BAR = 0x7c;
const COLON = 0x3a;
const WIDE_COLON = 0xff1a;
const QUOTE = 0x22;
const BLANK = 0x20;

/** Labels of one plain word that is also the end of others: only by themselves. */
const ALONE =
  /^(?:host|server|node|machine|location|contact|department|client|customer|company|asset|deviceid|site|rack|room|building|address|tag|admin|user|phone|mobile|systemname|devicename|name|caption)$/i;
const AMBIGUOUS = /(?:^|[{,])["'\s*-]{0,60}(?:name|caption)["'\s]{0,60}$/i;

/** Labels with what stands before them, as they come again in every paste. */
const remembered = new Map<string, Privacy | undefined>();
const REMEMBERED_MAX = 5_000;

function privacyBefore(before: string, isEquals: boolean): Privacy | undefined {
  const key = isEquals ? `${before}=` : before;
  if (remembered.has(key)) return remembered.get(key);
  const privacy = privacyOfPair(before, isEquals);
  if (remembered.size < REMEMBERED_MAX) remembered.set(key, privacy);
  return privacy;
}

function privacyOfPair(before: string, isEquals: boolean): Privacy | undefined {
  const whole = privacyOf(before);
  if (whole !== undefined || isListed(before)) return whole;
  const label = before.slice(
    Math.max(...DELIMITERS.map((sign) => before.lastIndexOf(sign, before.length - 2))) + 1,
  );
  if (label.length < before.length) {
    const cell = privacyOf(label);
    if (cell !== undefined) return cell;
  }
  const words = label
    .trim()
    .split(/[\s"]{1,60}/)
    .filter((word) => word !== '')
    .slice(-LABEL_WORDS_MAX);
  for (let from = isEquals ? words.length - 1 : 0; from < words.length; from += 1) {
    const end = words.slice(from).join(' ');
    const privacy = privacyOf(end);
    if (privacy === undefined) {
      if (isListed(end)) return undefined;
    } else if (isEquals || !ALONE.test(end.replace(/ /g, ''))) return privacy;
  }
  return undefined;
}

const DELIMITERS = [',', ';', '{', '[', '|', '\t'];

const BEFORE_VALUE = /^[:：|\t=][ \t]{0,60}/;
/** A name has no blanks, except `Anna's MacBook`. */
const NAME = /^(?:[^\s,;|"]{1,40}'s [^\n,;|"]{1,60}|[^\s,;|"]{0,80})/;
/** The value of a person or a number ends where another pair may begin. */
const ENTRY = /^[^\n,;|]{0,120}/;
const QUOTED = /^(?:[^"\\]|\\.){0,200}/;

function valueAfter(line: string, at: number, privacy: Privacy): Value {
  let start = at + (BEFORE_VALUE.exec(line.slice(at, at + 80))?.[0].length ?? 1);
  const rest = line.slice(start, start + 300);
  if (rest.startsWith('"')) {
    start += 1;
    return { start, text: QUOTED.exec(rest.slice(1))?.[0] ?? '' };
  }
  const text = (privacy === 'machine' ? NAME : ENTRY).exec(rest)?.[0] ?? '';
  return { start, text: privacy === 'machine' ? text : beforeNextPair(text) };
}

/** A value without the label of the next pair on its line. */
function beforeNextPair(text: string): string {
  const next = /(?:[:：](?=\s)|=(?=\S)|\s=\s)/.exec(text);
  if (next === null) return text;
  const words = [...text.slice(0, next.index).matchAll(/\S{1,120}/g)];
  if (words.length < 2) return isListed(text.slice(0, next.index)) ? '' : text;
  for (let count = Math.min(LABEL_WORDS_MAX, words.length - 1); count > 1; count -= 1) {
    const start = words[words.length - count]?.index ?? 0;
    const label = text.slice(start, next.index).trimEnd();
    if (privacyOf(label) !== undefined || labelOf(label) !== undefined) return text.slice(0, start).trimEnd();
  }
  return text.slice(0, words.at(-1)?.index).trimEnd();
}

function isNoName(line: string, { start }: Value): boolean {
  const after = line.slice(start, start + 80);
  return findModel(after)?.start === 0 || /^\w{1,20}:(?=\s|$)/.test(after);
}
