import { DraftBuilder } from '../../draft-builder.ts';
import type { PasteLine } from '../../reading.ts';
import type { Draft, Parser } from '../parser.ts';
import type { Field, Language } from './language.ts';
import { languages } from './languages.ts';
import { readRow } from './read-row.ts';
import { type Row, toRows } from './rows.ts';

/** Fewest rows that tell `systeminfo` from an inventory which happens to use one of its labels. */
const ROWS_MIN = 3;

/** `systeminfo` as a list: whole, only its tail, or single lines of it. */
export const systeminfo: Parser = {
  id: 'systeminfo',
  read(_paste, free) {
    for (const language of languages) {
      const draft = readIn(language, toRows(free, language));
      if (draft !== undefined) return draft;
    }
    return undefined;
  },
};

function readIn(language: Language, rows: readonly Row[]): Draft | undefined {
  if (!isSysteminfo(rows)) return undefined;
  const builder = new DraftBuilder();
  const hardware: PasteLine[] = [];
  for (const row of rows) {
    if (!readRow(row, language, builder)) continue;
    for (const number of row.numbers) builder.claimed.add(number);
    if (HARDWARE.has(row.field)) hardware.push(...row.pieces.map(({ line }) => line));
  }
  return builder.isEmpty ? undefined : { ...builder.draft('systeminfo', language.locale), hardware };
}

const HARDWARE: ReadonlySet<Field> = new Set<Field>([
  'manufacturer',
  'model',
  'processors',
  'bios',
  'networkCards',
]);

function isSysteminfo(rows: readonly Row[]): boolean {
  if (rows.some(isUnmistakable)) return true;
  return new Set(rows.map(({ field, pieces }) => `${field} ${pieces[0].text}`)).size >= ROWS_MIN;
}

/** A row that nobody writes by hand. */
function isUnmistakable({ field, pieces: [{ text }] }: Row): boolean {
  switch (field) {
    case 'requirements':
    case 'vbs':
      return true;
    case 'osName':
      return /^microsoft/i.test(text);
    case 'osVersion':
      return /build \d/i.test(text);
    case 'systemType':
      return /-based pc/i.test(text);
    case 'processors':
    case 'networkCards':
      return /\(s\) installed/i.test(text);
    case 'memory':
      return /\d ?MB/i.test(text);
    default:
      return false;
  }
}
