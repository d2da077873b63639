import { DraftBuilder } from '../../draft-builder.ts';
import { findProcessorName } from '../../names/processor-names.ts';
import { readSystemName } from '../../names/system-names.ts';
import { putReportedName } from '../../put-system-name.ts';
import { type PasteLine, stated } from '../../reading.ts';
import { findSizes, roundGib } from '../../units.ts';
import type { Parser } from '../parser.ts';
import { ABOUT_LABELS, type Field } from './about-labels.ts';

interface Row {
  readonly field: Field;
  readonly value: string;
  readonly line: PasteLine;
  readonly locale: string;
}

/** The page *About* of the Windows settings: device and Windows specifications, with tabs or blanks. */
export const aboutPage: Parser = {
  id: 'about-page',
  read(_paste, free) {
    if (!free.some(({ text }) => BITS.test(text))) return undefined;
    const rows = free.flatMap(rowOf);
    if (!rows.some(({ field, value }) => field === 'systemType' && bitsOf(value) !== undefined))
      return undefined;
    if (new Set(rows.map(({ field }) => field)).size < ROWS_MIN) return undefined;
    const builder = new DraftBuilder();
    for (const row of rows) {
      readRow(row, builder);
      builder.claimed.add(row.line.number);
    }
    for (const { number, text } of free) if (HEADING.test(text)) builder.claimed.add(number);
    return builder.draft('hardware-summary', localeOf(rows));
  },
};

const BITS = /(?<!\d)(32|64)[ -]?(?:bit|бит|разр|ビット|位)/i;
/** Longest name of a maker or a model, characters. */
const NAME_MAX = 60;
/** Fewest rows that make the page. */
const ROWS_MIN = 2;
const HEADING = /^\s*(?:Device|Windows) specifications\s*$/i;

function rowOf(line: PasteLine): readonly Row[] {
  const labelled = ABOUT_LABELS.find(line.text);
  if (labelled === undefined) return [];
  const { entry, value, tabbed } = labelled;
  return isCredible(entry.field, value, tabbed) ? [{ ...entry, value, line }] : [];
}

function isCredible(field: Field, value: string, tabbed: boolean): boolean {
  switch (field) {
    case 'processor':
      return findProcessorName(value) !== undefined;
    case 'memory':
      return findSizes(value).length > 0;
    case 'systemType':
      return bitsOf(value) !== undefined;
    case 'edition':
      return readSystemName(value) !== undefined;
    case 'build':
      return /^\d{4,5}(?:\.\d{1,5})?$/.test(value);
    case 'manufacturer':
    case 'model':
      return value.length <= NAME_MAX && /[A-Za-z]{2}/.test(value);
    case 'other':
      return tabbed || /^\S{1,40}$/.test(value);
  }
}

function readRow({ field, value, line }: Row, builder: DraftBuilder): void {
  switch (field) {
    case 'processor':
      // The clock stands behind the name.
      builder.put('cpuModel', stated(value.replace(/\s+\d{1,2}[.,]\d{1,2} ?GHz$/i, ''), line, value));
      return;
    case 'memory': {
      // What is usable stands in brackets behind what is installed.
      const [size] = findSizes(value);
      if (size !== undefined) builder.put('memoryGiB', stated(roundGib(size.gib), line, value));
      return;
    }
    case 'systemType': {
      const architecture = bitsOf(value);
      if (architecture === undefined) return;
      builder.put('architecture', stated(architecture, line, value));
      builder.put('x64', stated(architecture === 'x64', line, value));
      return;
    }
    case 'edition':
      putReportedName(value, line, builder);
      return;
    case 'build':
      builder.put('build', stated(Number(/^\d+/.exec(value)?.[0]), line, value));
      return;
    case 'manufacturer':
    case 'model':
      builder.put(field, stated(value, line, value));
      return;
    case 'other':
      return;
  }
}

/** `64-bit operating system, x64-based processor`: the bits are those of the system, the rest is the processor's. */
function bitsOf(value: string): 'x64' | 'x86' | 'arm64' | undefined {
  const bits = BITS.exec(value)?.[1];
  const processor = /\b(x64|x86|ARM)(?:64)?/i.exec(value)?.[1]?.toLowerCase();
  if (bits === undefined || processor === undefined) return undefined;
  if (bits === '32') return 'x86';
  return processor === 'arm' ? 'arm64' : 'x64';
}

function localeOf(rows: readonly Row[]): string {
  const counts = new Map<string, number>();
  for (const { locale } of rows) counts.set(locale, (counts.get(locale) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 'en';
}
