import { colonIn } from '../../colon.ts';
import { splitCell } from './cells.ts';
import type { Field } from './language.ts';
import type { Piece } from './pieces.ts';
import { isDetail, isDetectedSentence, isQuestion, labelOf } from './vocabulary.ts';

/** A label with its value, which may go on over many indented lines. */
export interface Row {
  readonly field: Field;
  /** The first holds what stands beside the label; their texts are without indentation. */
  readonly pieces: [Piece, ...Piece[]];
  /** Numbers of the lines it stands on. */
  readonly numbers: number[];
  /** Languages that have its label; none when only its place tells. */
  readonly locales: readonly string[];
}

/** Splits pieces into rows; `places` tells what pieces are whose labels nobody knows. Other pieces are left out. */
export function toRows(pieces: readonly Piece[], places: ReadonlyMap<number, Field>): readonly Row[] {
  const rows: Row[] = [];
  const widths = consoleWidths(pieces);
  let current: Row | undefined;
  pieces.forEach((piece, index) => {
    const { line } = piece;
    const text = piece.text.trimStart();
    const previous = pieces[index - 1];
    const place = places.get(index);
    const isSameRow = current !== undefined && place !== undefined && current.field === place;
    const started = isSameRow ? undefined : rowAt({ line, text }, place);
    const isNextQuestion = started !== undefined && isAnotherQuestion(current, started, text);
    if (started !== undefined && !isNextQuestion) {
      rows.push(started);
      current = started;
    } else if (
      current !== undefined &&
      (isSameRow || isNextQuestion || (goesOn(piece, text, previous) && !isRest(previous, piece, widths)))
    ) {
      current.numbers.push(line.number);
      current.pieces.push({ line, text });
    } else if (current !== undefined && isBroken(previous, piece, widths)) {
      current.numbers.push(line.number);
      current.pieces.push(rejoin(current.pieces.pop(), piece));
    } else if (current !== undefined && PROGRESS.test(text)) {
      current.numbers.push(line.number);
    } else {
      current = undefined;
    }
  });
  return rows;
}

/** `Loading Network Information ...`, in any language, which remote shells mix into the output. */
const PROGRESS = /^[^:：[\]]{4,80} \.{3}$/;

const isAnotherQuestion = (current: Row | undefined, started: Row, text: string): boolean =>
  current?.field === 'requirements' && started.field === 'requirements' && isQuestion(beforeColon(text));

const beforeColon = (text: string): string => text.slice(0, Math.max(0, colonIn(text)));

function rowAt({ line, text }: Piece, place: Field | undefined): Row | undefined {
  // A hotfix list that Windows cut short runs into the next label: `[24Network Card(s):`.
  const label = text.startsWith('[') ? text.replace(/^\[\d{0,3}(?!\d|\])/, '') : text;
  const colon = colonIn(label);
  if (colon < 0) {
    return isDetectedSentence(label) || place !== undefined
      ? row(place ?? 'requirements', { line, text: label })
      : undefined;
  }
  const key = label.slice(0, colon);
  const value = { line, text: label.slice(colon + 1).trim() };
  const known = labelOf(key);
  if (known !== undefined) return row(known.field, value, known.locales);
  if (place !== undefined) return row(place, value);
  return isQuestion(key) ? row('requirements', { line, text: label }) : undefined;
}

function row(field: Field, piece: Piece, locales: readonly string[] = []): Row {
  // PowerShell makes a list of comma-separated values again, with all lines of a row on one.
  const [first = piece, ...rest] = LISTED.test(piece.text) ? splitCell(piece.text, piece.line) : [piece];
  return { field, pieces: [first, ...rest], numbers: [piece.line.number], locales };
}

/** `2 Processor(s) Installed.,[01]: …`. */
const LISTED = /, {0,9}\[\d{1,3}\] ?:/;

/** Lines between that were no part of the output: prompts, progress messages, blank lines of a mailer. */
const GAP_MAX = 3;

/** Whether a piece goes on with the row above: it is indented, or looks like a part whose indentation was lost. */
function goesOn({ line, text: whole }: Piece, text: string, previous: Piece | undefined): boolean {
  const gap = previous === undefined ? Number.POSITIVE_INFINITY : line.number - previous.line.number;
  if (gap <= (/^\s{8}|^\t/.test(whole) ? GAP_MAX : 1) && /^\s/.test(whole)) return true;
  if (/^\[\d{1,3}\] ?[:：]/.test(text)) return true;
  const colon = colonIn(text);
  return isDetail(colon < 0 ? text : text.slice(0, colon));
}

/** Widths at which consoles break lines. */
const CONSOLE_WIDTHS: readonly number[] = [79, 80, 119, 120];
/** Narrowest console whose width the longest line tells. */
const CONSOLE_MIN = 70;

/** The usual widths, and that of the longest lines when several are equally long. */
function consoleWidths(pieces: readonly Piece[]): readonly number[] {
  let [longest, times] = [0, 0];
  for (const { text } of pieces) {
    if (text.length > longest) [longest, times] = [text.length, 1];
    else if (text.length === longest) times += 1;
  }
  return longest >= CONSOLE_MIN && times > 1 ? [...CONSOLE_WIDTHS, longest] : CONSOLE_WIDTHS;
}

const isBroken = (previous: Piece | undefined, piece: Piece, widths: readonly number[]): boolean =>
  previous !== undefined &&
  piece.line.number === previous.line.number + 1 &&
  widths.includes(previous.text.length) &&
  piece.text.length <= previous.text.length;

/** The rest of a broken line that begins with the blank at which it was broken. */
const isRest = (previous: Piece | undefined, piece: Piece, widths: readonly number[]): boolean =>
  /^ {1,2}\S/.test(piece.text) && isBroken(previous, piece, widths);

/** Joins a broken line: at the full width in the middle of a word, one short of it at a blank. */
function rejoin(first: Piece | undefined, { line, text }: Piece): Piece {
  if (first === undefined) return { line, text };
  const width = first.line.text.length;
  const blank = CONSOLE_WIDTHS.includes(width) && width % 2 === 1 ? ' ' : '';
  return { line: first.line, text: `${first.text}${blank}${text}` };
}
