import { type FactRow, factRows } from '../knowledge/fact-rows.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';

/** Every value of the base as one JSON text each, in the order of the base: what `hyperv facts --json` prints. */
export function factsAsLines(knowledge: Knowledge): readonly string[] {
  return knowledge.facts.flatMap((fact) => factRows(fact, knowledge)).map(toLine);
}

function toLine({ id, statement, release, scope, value, unit, status, note, other, cites }: FactRow): string {
  return JSON.stringify({ id, statement, release, scope, value, unit, status, note, other, cites });
}
