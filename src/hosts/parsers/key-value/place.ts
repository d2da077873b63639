import { type Reading, stated } from '../../reading.ts';
import type { Clause } from '../../words/clauses.ts';
import type { Pair } from './pairs.ts';

/** A reading that stands where the value of the pair stands. */
export function statedBy<T>(value: T, { line, value: text, at }: Pair): Reading<T> {
  if (at === undefined || at < 0 || text === '') return stated(value, line, text);
  return { value, basis: 'stated', line: line.number, columns: [at + 1, at + 1 + text.length] };
}

/** The value as a clause, for what reads words. */
export function clauseOf({ line, value, at }: Pair): Clause {
  return {
    line,
    text: value,
    start: Math.max(0, at ?? line.text.indexOf(value)),
    question: false,
    endsSentence: true,
  };
}
