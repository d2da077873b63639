import { DraftBuilder } from '../../draft-builder.ts';
import type { PasteLine } from '../../reading.ts';
import type { Parser } from '../parser.ts';
import { languages } from './languages/index.ts';
import { readAdapters } from './read-adapters.ts';
import { readProcessors } from './read-processors.ts';
import { readRequirements } from './read-requirements.ts';
import { readRow } from './read-row.ts';
import { findReport, type Report } from './report.ts';
import type { Row } from './rows.ts';

/** `msinfo32`: its export, a copy of its window, or single rows, with tabs or with the blanks that became of them. */
export const msinfo32: Parser = {
  id: 'msinfo32',
  read(paste, free) {
    const report = findReport(paste, free);
    if (report === undefined) return undefined;
    const { rows, adapters, lines } = report;
    const builder = new DraftBuilder();
    for (const row of withNeighbours(rows, free)) readRow(row, builder);
    readProcessors(
      ofFirstReport(rows),
      rows.some(({ field }) => field === 'version'),
      builder,
    );
    readRequirements(rows, builder);
    readAdapters(adapters, builder);
    for (const { number } of lines) builder.claimed.add(number);
    return { ...builder.draft('msinfo32', localeOf(rows)), hardware: hardwareOf(report) };
  },
};

/**
 * Rows of a language without labels here, by what stands below them: the name above the version, and maker and
 * model above the type.
 */
function withNeighbours(rows: readonly Row[], free: readonly PasteLine[]): readonly Row[] {
  const has = (wanted: Row['field']): boolean => rows.some(({ field }) => field === wanted);
  const above = (
    below: Row['field'],
    distance: number,
    field: 'osName' | 'model' | 'manufacturer',
  ): readonly Row[] => {
    const row = rows.find((candidate) => candidate.field === below);
    if (row === undefined || has(field)) return [];
    const line = free[free.indexOf(row.line) - distance];
    const value =
      line === undefined ? undefined : /^[^\t]{2,60}\t+(\S[^\t]{0,120}?)\t*$/.exec(line.text)?.[1];
    if (line === undefined || value === undefined || rows.some((candidate) => candidate.line === line))
      return [];
    return [{ field, line, value, locales: [], tabbed: true }];
  };
  return [
    ...rows,
    ...above('version', 1, 'osName'),
    ...above('systemType', 1, 'model'),
    ...above('systemType', 2, 'manufacturer'),
  ];
}

/** The rows up to where a second report starts, whose processors are not to be added to those of the first. */
function ofFirstReport(rows: readonly Row[]): readonly Row[] {
  const starts = rows.flatMap(({ field }, index) => (field === 'osName' ? [index] : []));
  return rows.slice(0, starts[1]);
}

/** The language that has most of the labels; `und` when they are in none of the known ones. */
function localeOf(rows: readonly Row[]): string {
  const counts = languages.map(({ locale }) => ({
    locale,
    count: rows.filter(({ locales }) => locales.includes(locale)).length,
  }));
  const most = counts.toSorted((a, b) => b.count - a.count)[0];
  return most === undefined || most.count === 0 ? 'und' : most.locale;
}

const HARDWARE: ReadonlySet<Row['field']> = new Set<Row['field']>([
  'manufacturer',
  'model',
  'processor',
  'hardware',
]);
/** Addresses and devices of a virtual machine stand in rows of their own; lists of software name drivers for all. */
const DEVICE = /(?:[\dA-F]{2}:){5}[\dA-F]{2}|^(?:Model|Description|Adapter Type|Product Type)\s/i;

function hardwareOf({ rows, adapters, lines }: Report): readonly PasteLine[] {
  return [
    ...rows.filter(({ field }) => HARDWARE.has(field)).map(({ line }) => line),
    ...adapters,
    ...lines.filter(({ text }) => DEVICE.test(text)),
  ];
}
