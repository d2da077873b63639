import { type Reading, stated } from '../../reading.ts';
import type { Clause } from '../../words/clauses.ts';
import type { Pair } from './pairs.ts';

/** A reading that stands where the value of the pair stands. */
export const statedBy = <T>(value: T, { line, value: text }: Pair): Reading<T> => stated(value, line, text);

/** The value as a clause, for what reads words. */
export function clauseOf({ line, value }: Pair): Clause {
  return {
    line,
    text: value,
    start: Math.max(0, line.text.indexOf(value)),
    question: false,
    endsSentence: true,
  };
}
