import type { Release } from '../knowledge/schema.ts';
import type { PracticeReport } from '../practices/assess-practices.ts';

/** The practices as data: the JSON contract of `practices --json`, schema 1. */
export const practicesData = (
  { findings, notDecidable, unreadLines }: PracticeReport,
  release: Release,
  knowledge: string,
): Readonly<Record<string, unknown>> => ({
  schema: 1,
  target: release.id,
  findings,
  notDecidable,
  unreadLines,
  knowledge,
});
