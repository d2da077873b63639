import type { Reading } from '../reading.ts';
import type { Clause } from './clauses.ts';

/** Makes stated readings of what stands between two offsets of a clause. */
export const spotIn =
  ({ line, start }: Clause) =>
  <T>(value: T, from: number, to: number): Reading<T> => ({
    value,
    basis: 'stated',
    line: line.number,
    columns: [start + from + 1, start + to + 1],
  });
