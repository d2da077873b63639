import { colonIn } from '../../colon.ts';
import { neededWords } from '../../needed-words.ts';
import type { PasteText } from '../../paste-text.ts';
import type { Field } from './language.ts';
import { isNotAnAdapter, NUMBERED } from './numbered.ts';
import type { Piece } from './pieces.ts';
import { FAMILY_LINE } from './processors.ts';
import { answerOf, labelOf } from './vocabulary.ts';

/** A value that is never translated, and words without which no text has it, in small letters. */
interface Anchor {
  readonly pattern: RegExp;
  readonly words: readonly string[];
}

const anchored = (pattern: RegExp): Anchor => ({ pattern, words: neededWords(pattern) });

/** `10.0.20348 … 20348`: the version, in every language. */
const VERSION = /[:：]\s{0,60}(\d{1,2}\.\d\.(\d{4,5}))\b.{0,60}\b\2\b/;
const TYPE = anchored(/[:：]\s{0,60}(?:x64|x86|ARM64|Itanium)-based PC$/i);
const TIME_ZONE = anchored(/[:：]\s{0,60}\((?:UTC|GMT)/);
/** A label at the start of a line; an adapter called "Hyper-V Virtual Ethernet Adapter" is no label, nor a row of msinfo32. */
const HYPER_V = anchored(
  /^[^\s[:：][^:：]{0,60}Hyper-V[^:：]{0,40}[:：]|^Hyper-V(?!\s?[-—–]\s)[^:：]{0,40}[:：]/,
);
const FAMILY_WORDS = neededWords(FAMILY_LINE);
const LABELLED = /^[^\s[\]:：][^:：]{0,70}[:：]/;

/**
 * What pieces are by where they stand: the order of the rows is the same in every language, and some values are
 * never translated. Only rows whose labels are not known are told.
 */
export function fieldsByPlace(pieces: readonly Piece[], paste: PasteText): ReadonlyMap<number, Field> {
  const fields = pieces.map(fieldOf);
  const known: ReadonlySet<Field | undefined> = new Set(fields.filter((field) => field !== 'other'));
  const places = new Map<number, Field>();
  const put = (index: number | undefined, field: Field): void => {
    const piece = index === undefined ? undefined : pieces[index];
    if (index === undefined || piece === undefined || known.has(field) || places.has(index)) return;
    if (fields[index] === undefined && LABELLED.test(piece.text)) places.set(index, field);
  };
  const { version, type, timeZone, hyperV } = findAnchors(pieces, paste);
  put(hyperV, 'requirements');
  if (hyperV !== undefined && places.has(hyperV)) putAnswers(pieces, hyperV, places);
  const family = paste.hasAny(FAMILY_WORDS)
    ? indexFrom(pieces, type ?? version ?? 0, FAMILY_LINE)
    : undefined;
  // One of them alone may be a line of another tool.
  const anchors = [version, type, family, timeZone].filter((anchor) => anchor !== undefined);
  if (anchors.length < ANCHORS_MIN) return places;
  put(version, 'osVersion');
  put(before(version, 1), 'osName');
  put(before(version, 2), 'hostName');
  put(type, 'systemType');
  put(before(type, 1), 'model');
  put(before(type, 2), 'manufacturer');
  if (family !== undefined) putProcessors(pieces, family, put);
  put(timeZone === undefined ? undefined : timeZone + 1, 'memory');
  const labelled = { pieces, fields };
  putNetworkCards(labelled, Math.max(...anchors), hyperV ?? pieces.length, places);
  putRest(labelled, Math.min(...anchors), places);
  return places;
}

/** Fewest values that are never translated by which an output is told. */
const ANCHORS_MIN = 2;

type Put = (index: number | undefined, field: Field) => void;

const before = (index: number | undefined, by: number): number | undefined =>
  index === undefined ? undefined : index - by;

function fieldOf({ text }: Piece): Field | undefined {
  const colon = colonIn(text);
  return colon < 0 ? undefined : labelOf(text.slice(0, colon))?.field;
}

/** The pieces, and what the label of each stands for; `undefined`: it has none that is known. */
interface Labelled {
  readonly pieces: readonly Piece[];
  readonly fields: readonly (Field | undefined)[];
}

function findAnchors(
  pieces: readonly Piece[],
  paste: PasteText,
): {
  readonly [K in 'version' | 'type' | 'timeZone' | 'hyperV']: number | undefined;
} {
  const version = indexFrom(pieces, 0, VERSION);
  const find = (from: number, { pattern, words }: Anchor): number | undefined =>
    paste.hasAny(words) ? indexFrom(pieces, from, pattern) : undefined;
  const type = find(version ?? 0, TYPE);
  const timeZone = find(type ?? version ?? 0, TIME_ZONE);
  const hyperV = find(timeZone ?? type ?? version ?? 0, HYPER_V);
  return { version, type, timeZone, hyperV };
}

function indexFrom(pieces: readonly Piece[], from: number, pattern: RegExp): number | undefined {
  const index = pieces.findIndex(({ text }, at) => at >= from && pattern.test(text));
  return index < 0 ? undefined : index;
}

/** The row with their count stands above the first processor, the firmware below the last. */
function putProcessors(pieces: readonly Piece[], first: number, put: Put): void {
  put(first - 1, 'processors');
  const count = pieces.slice(first).findIndex(({ text }) => !FAMILY_LINE.test(text));
  if (count > 0) put(first + count, 'bios');
}

/**
 * The row with their count stands above the first numbered entry that is neither an update nor an address, and it
 * goes on until the last section, also where the indentation was lost.
 */
function putNetworkCards(
  { pieces, fields }: Labelled,
  from: number,
  to: number,
  places: Map<number, Field>,
): void {
  const labelled = fields.indexOf('networkCards');
  const first = pieces.findIndex(({ text }, at) => {
    if (at <= from || at >= to) return false;
    const name = NUMBERED.exec(text)?.[1]?.trim() ?? '';
    return name !== '' && !isNotAnAdapter(name);
  });
  if (labelled < 0 && first <= 0) return;
  for (let index = labelled < 0 ? first - 1 : labelled + 1; index < to; index += 1) {
    const piece = pieces[index];
    if (piece === undefined || fields[index] !== undefined || !isPart(pieces, index)) return;
    places.set(index, 'networkCards');
  }
}

/** Whether a piece stands without a gap below the one before, and has a label, a number or an indentation. */
function isPart(pieces: readonly Piece[], index: number): boolean {
  const [piece, previous] = [pieces[index], pieces[index - 1]];
  if (piece === undefined) return false;
  const gap = previous === undefined ? 1 : piece.line.number - previous.line.number;
  return gap <= 1 && (colonIn(piece.text) >= 0 || /^\s/.test(piece.text));
}

/** The three answers below the first, where their indentation was lost. */
function putAnswers(pieces: readonly Piece[], hyperV: number, places: Map<number, Field>): void {
  for (let index = hyperV + 1; index < hyperV + 4; index += 1) {
    const answer = /[:：]\s{0,4}([^\s:：]{1,12})$/.exec(pieces[index]?.text ?? '')?.[1];
    if (answer === undefined || answerOf(answer) === undefined || !isPart(pieces, index)) return;
    places.set(index, 'requirements');
  }
}

/** Everything else that has a label, without a gap, belongs to the output too. */
function putRest({ pieces, fields }: Labelled, anchor: number, places: Map<number, Field>): void {
  for (let index = anchor; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece === undefined || (index > anchor && !isPart(pieces, index))) break;
    if (fields[index] === undefined && !places.has(index) && LABELLED.test(piece.text))
      places.set(index, 'other');
  }
}
