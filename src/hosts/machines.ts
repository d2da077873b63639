import { headedBlocks } from './headed-blocks.ts';
import { findProcessorName } from './names/processor-names.ts';
import { neededWords } from './needed-words.ts';
import type { Paste } from './paste.ts';
import { textOf } from './paste-text.ts';
import { inferred, type PasteLine, type Reading } from './reading.ts';
import { remembering } from './remembering.ts';
import { findModel } from './words/machine.ts';

/** Something that names a machine, or starts the report on one. */
export interface Sign {
  readonly id: string;
  readonly line: PasteLine;
}

/**
 * How many machines a paste describes; `undefined` when nothing says that it is more than one. A machine that two
 * commands name alike is one.
 */
export function countMachines({ lines }: Paste): Reading<number> | undefined {
  const machines = distinct(machineSigns(lines));
  const [, second] = machines;
  return second === undefined
    ? undefined
    : inferred(machines.length, second.line, 'the paste describes more than one machine');
}

/** Each paste is looked through once: to split it, and to count what could not be split. */
const known = new WeakMap<readonly PasteLine[], readonly Sign[]>();

/** The signs of the kind that tells most machines apart, every one in the order of the lines; empty: one machine. */
export function machineSigns(lines: readonly PasteLine[]): readonly Sign[] {
  const before = known.get(lines);
  if (before !== undefined) return before;
  const signs = mayBeSeveral(lines) ? findSigns(lines.filter(({ text }) => text !== '')) : [];
  known.set(lines, signs);
  return signs;
}

function findSigns(lines: readonly PasteLine[]): readonly Sign[] {
  const names = lines.flatMap(namesIn);
  const kinds = [
    names,
    modelsIn(lines),
    lines.flatMap(ordinalsIn),
    ...REPORTS.map((pattern) => reportsWithoutName(lines, pattern, names)),
    headedBlocks(lines),
  ];
  const most = kinds.toSorted((a, b) => distinct(b).length - distinct(a).length)[0] ?? [];
  return distinct(most).length > 1 ? most : [];
}

const NAME_LABEL = /^\s*(?:host name|system name|CsName)[ .]{0,40}[:：\t] {0,40}([\w.-]{1,60})\s*$/i;
/** `- host: hv01`, `"hostname": "hv01",`: an item of a list of machines. */
const ITEM_NAME =
  /^[\s{[]*(?:- )?"?(?:host ?name|host|server|node|machine)"?\s?: {0,4}"?([A-Za-z][\w.-]{1,60})"?,?\s*$/i;
const NAME_PAIR =
  /(?<![\w.])(?:host ?name|host|server|node|computer ?name|server ?name|machine)=\s?"?([A-Za-z][\w.-]{0,60})|(?<![\w.])(?:hostname|computer ?name|server ?name):\s{0,4}"?([\w.-]{1,60})/gi;

/** A name without its domain. */
const shortName = (name: string): string => name.toLowerCase().split('.')[0] ?? '';

/** What a name is called: most lines hold none of them. */
const NAME_WORDS = /host|name|server|node|machine/i;

function namesIn(line: PasteLine): readonly Sign[] {
  const text = line.text.slice(0, READ_MAX);
  if (!NAME_WORDS.test(text)) return [];
  const labelled = (NAME_LABEL.exec(text) ?? ITEM_NAME.exec(text))?.[1];
  if (labelled !== undefined)
    return findModel(labelled) === undefined ? [{ id: shortName(labelled), line }] : [];
  return [...text.matchAll(NAME_PAIR)].map((match) => ({ id: shortName(match[1] ?? match[2] ?? ''), line }));
}

/** Longest stretch of a line that is read, characters. */
const READ_MAX = 4_000;

/** Parts that have a model of their own. */
const PART = /^\s*\[[^\]]{0,20}(?:cpu|proc|gpu|disk|drive|storage|raid|nic|net|vm|guest)/i;

/** `model=PowerEdge R640`, up to the next pair. */
const MODEL_PAIR = /(?:^|[\s,;|])model="?([^=,;|"]{2,60}?)(?=\s{1,4}\w{1,30}=|\s{0,4}[,;|"]|\s{0,4}$)/gi;

/** `model=R640 … model=R740`, apart from sections about parts. */
function modelsIn(lines: readonly PasteLine[]): readonly Sign[] {
  let isPart = false;
  const isProcessor = remembering((model) => findProcessorName(model) !== undefined);
  return lines.flatMap((line) => {
    if (/^\s*\[/.test(line.text)) isPart = PART.test(line.text);
    if (isPart || !/model=/i.test(line.text)) return [];
    return [...line.text.slice(0, READ_MAX).matchAll(MODEL_PAIR)]
      .map((match) => match[1] ?? '')
      .filter((model) => !isProcessor(model))
      .map((model) => ({ id: model.toLowerCase().replace(/[^a-z\d]/g, ''), line }));
  });
}

const NUMBERED =
  /\b(?:host|server|node|machine|box)[ #-]?(\d{1,2}|[a-f]|one|two|three)(?: ?[:=)]|\s[-–]\s| (?:is|has|runs)\b)/gi;
const ORDINAL = /\b(first|second|third|1st|2nd|3rd) (?:host|server|node|machine|box|one)\b/gi;
/** What is counted: most lines hold none of them. */
const COUNTED = /host|server|node|machine|box| one/i;
const ORDINALS: Readonly<Record<string, string>> = { '1st': 'first', '2nd': 'second', '3rd': 'third' };

/** `Host 1: … Host 2: …`, `first host … second host …`. */
function ordinalsIn(line: PasteLine): readonly Sign[] {
  const text = line.text.slice(0, READ_MAX);
  if (!COUNTED.test(text)) return [];
  const ids = [...text.matchAll(NUMBERED), ...text.matchAll(ORDINAL)].map((match) =>
    (match[1] ?? '').toLowerCase(),
  );
  return ids.map((id) => ({ id: ORDINALS[id] ?? id, line }));
}

/** What each report has once, in any language: the version of systeminfo, and lines of the two commands. */
const SYSTEM_VERSION = /[:：] *\d{1,2}\.\d\.(\d{4,5})\b.{0,60}\b\1\b/;
const REPORTS: readonly RegExp[] = [
  SYSTEM_VERSION,
  /^\s*OS Name[ .]{0,40}[:：\t]/i,
  /^\s*OsName {0,60}: /,
  /[:：] *(?:x64|x86|ARM64|Itanium)-based PC$/i,
  /^\s*(?:System Model[ .]{0,40}[:：\t]|CsModel {0,60}: )/i,
];

/** Reports of one kind, unless the paste names their one machine each time. */
function reportsWithoutName(
  lines: readonly PasteLine[],
  pattern: RegExp,
  names: readonly Sign[],
): readonly Sign[] {
  const reports = lines.filter(({ text }) => pattern.test(text));
  // Named each time: then the names tell how many machines there are.
  if (names.length >= reports.length) return [];
  const isRepeated = new Set(reports.map(({ text }) => text.trim())).size < 2 && distinct(names).length < 2;
  if (isRepeated && pattern !== REPORTS[0] && pattern !== REPORTS[1]) return [];
  return reports.map((line, index) => ({ id: String(index), line }));
}

/** Labels of a machine's name, one for each command, and others that a report has once, as Windows writes them. */
const NAMES = ['Host Name', 'System Name', 'CsName'];
const LABELS = [...NAMES, 'OS Name', 'OsName', 'System Model', 'CsModel'];
const MAY_BE_LABEL = /^(?:Host|System|Cs|OS|Os)/;

/** A pattern over the whole paste in small letters. */
interface Repeatable {
  readonly pattern: RegExp;
  /** Words without which it cannot match: looking for those is quicker. */
  readonly words: readonly string[];
  /** Each match begins with one of the words, so that nothing else needs to be tried. */
  readonly isFirst: boolean;
}

const repeatable = (pattern: RegExp, words = neededWords(pattern)): Repeatable => ({
  pattern: new RegExp(pattern.source, 'gm'),
  words,
  isFirst: false,
});
const beginningWith = (pattern: RegExp, words: readonly string[]): Repeatable => ({
  pattern: new RegExp(pattern.source, 'my'),
  words,
  isFirst: true,
});

const REPEATABLE: readonly Repeatable[] = [
  repeatable(ITEM_NAME),
  repeatable(NAME_PAIR),
  repeatable(MODEL_PAIR),
  beginningWith(NUMBERED, ['host', 'server', 'node', 'machine', 'box']),
  beginningWith(ORDINAL, ['first ', 'second ', 'third ', '1st ', '2nd ', '3rd ']),
  repeatable(SYSTEM_VERSION, ['.']),
];

/** Most pastes hold nothing twice that a machine has once, and are done with in one look. */
function mayBeSeveral(lines: readonly PasteLine[]): boolean {
  if (hasLabelTwice(lines) || headedBlocks(lines).length > 1) return true;
  const paste = textOf(lines);
  const patterns = REPEATABLE.filter(({ words }) => paste.hasAny(words));
  if (patterns.length === 0) return false;
  const lower = paste.small.replace(/\n{2,}/g, '\n');
  return patterns.some((candidate) => isTwiceIn(lower, candidate));
}

/** One label on two lines, or the names that two commands give. */
function hasLabelTwice(lines: readonly PasteLine[]): boolean {
  const seen = new Set<string>();
  for (const { text } of lines) {
    const start = text.trimStart();
    if (!MAY_BE_LABEL.test(start) && !text.endsWith('-based PC')) continue;
    const label = LABELS.find((candidate) => start.startsWith(candidate));
    const sign = text.endsWith('-based PC')
      ? 'type'
      : label !== undefined && NAMES.includes(label)
        ? 'name'
        : label;
    if (sign === undefined) continue;
    if (seen.has(sign)) return true;
    seen.add(sign);
  }
  return false;
}

function isTwiceIn(text: string, { pattern, words, isFirst }: Repeatable): boolean {
  pattern.lastIndex = 0;
  if (!isFirst) return pattern.test(text) && pattern.test(text);
  const places = words.flatMap((word) => placesOf(word, text)).toSorted((a, b) => a - b);
  let [count, from] = [0, 0];
  for (const place of places) {
    pattern.lastIndex = place;
    if (place < from || !pattern.test(text)) continue;
    count += 1;
    from = pattern.lastIndex;
  }
  return count > 1;
}

function placesOf(word: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) places.push(at);
  return places;
}

function distinct(signs: readonly Sign[]): readonly Sign[] {
  const first = new Map<string, Sign>();
  for (const sign of signs) if (sign.id !== '' && !first.has(sign.id)) first.set(sign.id, sign);
  return [...first.values()];
}
