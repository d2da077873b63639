import type { Reading } from '../hosts/reading.ts';
import type { MatrixRow } from '../matrix/matrix.ts';
import type { Finding } from '../rules/assess.ts';
import { capabilityData } from './capability-data.ts';
import { fixData } from './fix-data.ts';
import type { Report } from './report.ts';

/** The scorecard as data: the JSON contract of `check --json`, schema 1. */
export function checkData(report: Report): Readonly<Record<string, unknown>> {
  const { spec, release, verdict, findings, next, capabilities, receipt, matrix, knowledge } = report;
  return {
    schema: 1,
    formats: spec.formats,
    locale: spec.locale,
    target: release.id,
    verdict,
    readings: Object.fromEntries(
      Object.entries(spec.readings).map(([name, reading]) => [name, readingData(reading)]),
    ),
    ignoredNics: spec.ignoredNics,
    notUnderstood: spec.notUnderstood,
    contradictions: spec.contradictions,
    findings: findings.map(findingData),
    capabilities: capabilities.map(capabilityData),
    next: next === undefined ? null : { command: next.command, settles: next.settles },
    fix: fixData(report),
    matrix: matrix().map(rowData),
    receipt,
    knowledge: knowledge.version,
  };
}

function readingData({ value, line, columns, basis, because }: Reading<unknown>): unknown {
  return { value, line, columns, basis, because };
}

/** A row as data, of a scorecard and of a pair alike. */
export function findingData(finding: Finding): unknown {
  const { rule, title, status, severity, because, note, disputed, fix, line, cites } = finding;
  return { rule, title, status, severity, because, note, disputed, fix, line, cites };
}

function rowData({ release, verdict, turns, support }: MatrixRow): unknown {
  return {
    release: release.id,
    verdict,
    support: support ?? null,
    turns: turns.map(({ rule, title, from, to }) => ({ rule, title, from, to })),
  };
}
