import { textOf } from '../../paste-text.ts';
import type { Parser } from '../parser.ts';
import { fieldsByPlace } from './by-place.ts';
import { localeOf } from './locale.ts';
import { toPieces } from './pieces.ts';
import { countsProcessors } from './processors.ts';
import { readRows } from './read-rows.ts';
import { type Row, toRows } from './rows.ts';

/** Fewest rows that tell `systeminfo` from an inventory which happens to use one of its labels. */
const ROWS_MIN = 3;

/** `systeminfo` as a list in any language: whole, only its tail, or single lines of it. */
export const systeminfo: Parser = {
  id: 'systeminfo',
  read(paste, free) {
    const pieces = free.flatMap(toPieces);
    const rows = toRows(pieces, fieldsByPlace(pieces, textOf(paste.lines)));
    return isSysteminfo(rows) ? readRows(rows, 'systeminfo', localeOf(rows, pieces)) : undefined;
  },
};

function isSysteminfo(rows: readonly Row[]): boolean {
  if (rows.some(isUnmistakable)) return true;
  return new Set(rows.map(({ field, pieces }) => `${field} ${pieces[0].text}`)).size >= ROWS_MIN;
}

/** Windows prints none of them: somebody answered the questions in a line of their own. */
const ABBREVIATION = /\b(?:slat|dep|nx|ept|npt|vt-?x?)\b/i;

/** A row that nobody writes by hand. */
function isUnmistakable(row: Row): boolean {
  const [{ text }] = row.pieces;
  switch (row.field) {
    case 'requirements':
      return !ABBREVIATION.test(text);
    case 'vbs':
      return true;
    case 'osName':
      return /^microsoft|^майкрософт/i.test(text);
    case 'osVersion':
      return /\b(\d{4,5})\b.{0,60}\b\1$|build \d/i.test(text);
    case 'systemType':
      return /-based pc/i.test(text);
    case 'processors':
      return countsProcessors(row);
    case 'networkCards':
      return /\(s\)[^:]{0,20} install/i.test(text);
    case 'memory':
      return /\d[\s.,']?(?:MB|Mo|МБ)\b/i.test(text);
    default:
      return false;
  }
}
