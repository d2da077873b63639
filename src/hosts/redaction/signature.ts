import { neededWords } from '../needed-words.ts';
import type { PasteText } from '../paste-text.ts';
import { findModel } from '../words/machine.ts';

const CLOSING =
  /^\s*(?:(?:best|kind|warm|many)? ?(?:regards|wishes)|best|thanks(?: a lot| again| in advance)?|thank you|cheers|sincerely|yours(?: sincerely| truly)?|(?:mit )?(?:freundlichen|besten|viele[nr]?|liebe|beste) gr[uü](?:ß|ss)en?|mfg|vg|cordialement|bien [aà] vous|saludos|un saludo|atenciosamente|cordiali saluti|pozdrawiam|z powa[zż]aniem|с уважением|met vriendelijke groet(?:en)?|mvh|gr(?:oetjes|eetings))\s*[,.!]?\s*$/iu;
const WORDS = neededWords(CLOSING);
/** Longest closing words, characters. */
const CLOSING_MAX = 40;
/** Lines of a signature. */
const LINES_MAX = 6;
/** Longest of them, characters. */
const LENGTH_MAX = 160;

/** The lines below the closing words of a letter, up to a blank line. */
export function signatureLines(lines: readonly string[], paste: PasteText): ReadonlySet<number> {
  const found = new Set<number>();
  if (!paste.hasAny(WORDS)) return found;
  let left = 0;
  for (const [index, line] of lines.entries()) {
    if (line.length > 1 && line.length <= CLOSING_MAX && CLOSING.test(line)) {
      left = LINES_MAX;
    } else if (left > 0 && line.trim() === '') {
      // One blank line may stand between the words and the name.
      left = left === LINES_MAX ? left - 1 : 0;
    } else if (left > 0) {
      left -= 1;
      if (line.length <= LENGTH_MAX && !IS_REPORT.test(line) && findModel(line) === undefined)
        found.add(index);
    }
  }
  return found;
}

const IS_REPORT = /^\s*[\w() .-]{2,40}(?:\s{2,}|\s*):\s|Windows|\bGHz\b|\bGB\b|^PS |^[A-Z]:\\|^[{[]/;
