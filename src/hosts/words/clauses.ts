import type { PasteLine } from '../reading.ts';
import { toLatinUnits } from './latin-units.ts';
import { isLabelOfAnother, isOtherMachine, isSetAside, maskOthers } from './set-aside.ts';

/** A piece of a line that says one thing. */
export interface Clause {
  readonly line: PasteLine;
  readonly text: string;
  /** Offset of the text in the line. */
  readonly start: number;
  /** It asks, so it states nothing that can be on or off. */
  readonly question: boolean;
  /** A sentence ends with it. */
  readonly endsSentence: boolean;
  /** A clause of its sentence was left out that may take it back: `VT, not sure`, `the old host had VT, SLAT`. */
  readonly doubted?: true;
}

/** Between clauses: commas that are no decimal ones, plus signs, bars, columns, and words that join. */
const SEPARATOR =
  /[()]|,(?!\d)|(?<![\s(]\d[\d.]{0,8}|^\d[\d.]{0,8}),|[.!?](?=\s|$)|[、，。；？！]|;|\s\+\s|\s?\|\s?|\t+| {3,}|\s[/&•·]\s|\s-{1,2}\s|(?<!\bvms?)\s(?:and|with|w\/|but|plus|although|however|while)\s|\s(?:und|et|y|e|i|en|och|oraz|и)\s(?=\d{1,2} ?(?:[x×]|ports?\b|puertos?|port[ae]s?|poorten|portar|port[óy]|порт))/gi;
/** What follows belongs to what stands before: `the old R610 with 48 GB`. */
const BELONGS = /\b(?:with|w\/)\s/i;
const GOES_ON = /\b(?:with|and)\s|w\/\s|\s\+\s/i;
const ENDS_SENTENCE = /^[.!?;。；？！]/;

/** The same where slashes stand for commas: `EPYC 7402P/256GB/2x25G/NVMe`. */
const SLASHED =
  /(?<!(?<![\w.])(?:1|2\.5|5|10|25|40|50))\/(?![\dt]{1,3}t\b)(?=\D|\d{1,4} ?(?:[x×]|g|t|c\b))/gi;
const SLASHES_MIN = 2;
const SLASHES_BESIDE_COMMAS_MIN = 3;

const SEPARATOR_OR_SLASH = new RegExp(`${SEPARATOR.source}|${SLASHED.source}`, 'gi');

/** Longest stretch of a line that is read, characters: prose has no longer lines, and garbage has. */
const READ_MAX = 4_000;
/** Longest pair of brackets that keeps what is inside together. */
const BRACKETS_MAX = 160;

/** Splits a line into clauses, leaving out what is not about this machine as it is now. */
export function toClauses(line: PasteLine): readonly Clause[] {
  const text = toLatinUnits(maskOthers(line.text.slice(0, READ_MAX)));
  const clauses: Clause[] = [];
  const sentence: Sentence = { doubted: false, other: false, othersSentence: false };
  let start = 0;
  let closesAt = -1;
  const cut = (end: number, next: number, mark: string): void => {
    addClause(clauses, sentence, line, { raw: text.slice(start, end), offset: start, mark });
    start = next;
  };
  for (const match of text.matchAll(separatorOf(text))) {
    const [mark] = match;
    if (mark === '(') {
      const close = text.indexOf(')', match.index);
      if (match.index > closesAt && close > 0 && close - match.index < BRACKETS_MAX) closesAt = close;
    } else if (mark !== ')' && match.index > closesAt) {
      cut(match.index, match.index + mark.length, mark);
    }
  }
  cut(text.length, text.length, '.');
  return clauses;
}

interface Sentence {
  /** One of its clauses was left out. */
  doubted: boolean;
  /** The next clause describes another machine. */
  other: boolean;
  /** So do all clauses of the sentence. */
  othersSentence: boolean;
}

/** A piece of the line, where it starts, and the mark behind it. */
interface Piece {
  readonly raw: string;
  readonly offset: number;
  readonly mark: string;
}

function separatorOf(text: string): RegExp {
  const slashes = text.split('/').length - 1;
  const isSlashed = slashes >= (text.includes(',') ? SLASHES_BESIDE_COMMAS_MIN : SLASHES_MIN);
  return isSlashed && !text.includes('://') ? SEPARATOR_OR_SLASH : SEPARATOR;
}

function addClause(clauses: Clause[], state: Sentence, line: PasteLine, { raw, offset, mark }: Piece): void {
  const text = raw.trim();
  if (text === '') return;
  const isOfOther = state.other || state.othersSentence || isLabelOfAnother(text);
  state.othersSentence = (state.othersSentence || isLabelOfAnother(text)) && !ENDS_SENTENCE.test(mark);
  state.other = (isOtherMachine(text) && BELONGS.test(mark)) || (isOfOther && GOES_ON.test(mark));
  if (isOfOther || isSetAside(text)) {
    const last = clauses.pop();
    if (last !== undefined) clauses.push(last.endsSentence ? last : { ...last, doubted: true });
    state.doubted = !ENDS_SENTENCE.test(mark);
    return;
  }
  clauses.push({
    line,
    text,
    start: offset + raw.indexOf(text),
    question:
      mark === '?' ||
      mark === '？' ||
      /^(?:is|are|does|do|can|could|will|would|should|has|have) (?:it|this|that|the|we|i|my|there)\b/i.test(
        text,
      ),
    endsSentence: ENDS_SENTENCE.test(mark),
    ...(state.doubted ? { doubted: true as const } : {}),
  });
  if (ENDS_SENTENCE.test(mark)) state.doubted = false;
}
