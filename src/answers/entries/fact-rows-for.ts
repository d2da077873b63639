import { type FactRow, rowsOf } from '../../knowledge/fact-rows.ts';
import type { Knowledge, ScopeQuery } from '../../knowledge/knowledge.ts';
import type { Fact } from '../../knowledge/schema.ts';

/** The rows of a fact for a release that the question does not rule out. Empty: it asks about a case that no row is about. */
export function rowsFor(
  fact: Fact,
  release: string,
  scope: ScopeQuery,
  knowledge: Knowledge,
): readonly FactRow[] {
  return rowsOf(fact, release, knowledge).filter((row) => fits(row, scope));
}

function fits({ scope }: FactRow, { generation, edition, processor }: ScopeQuery): boolean {
  return (
    (generation === undefined || scope.generation === undefined || scope.generation === generation) &&
    (edition === undefined || scope.editions === undefined || scope.editions.includes(edition)) &&
    (processor === undefined || scope.processor === undefined || scope.processor === processor)
  );
}

/** Rows with a checked value. */
export const isKnown = ({ value }: FactRow): boolean => value !== null && value !== NOT_APPLICABLE;
export const NOT_APPLICABLE = 'not applicable';
