import type { FactRow } from './fact-rows.ts';
import { figureText } from './figures.ts';
import { scopeWords } from './scope-words.ts';

/** What a table says where no page does. */
const NO_VALUE = 'no checked value';

/** The rows of one fact and release in one cell: `240 (generation 2); 64 (generation 1)`. A dispute is said. */
export function cellText(rows: readonly FactRow[]): string {
  return rows.map(rowText).join('; ');
}

function rowText(row: FactRow): string {
  const scope = scopeWords(row.scope);
  return `${valueText(row)}${scope === '' ? '' : ` (${scope})`}`;
}

/** A value in words, with the other value where sources differ. */
function valueText({ value, unit, other }: FactRow): string {
  if (value === null) return NO_VALUE;
  const text = figureText(value, unit);
  return other === undefined ? text : `${text} (disputed: ${figureText(other, unit)})`;
}
