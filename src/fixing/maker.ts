import type { Judged } from '../rules/judged.ts';
import type { Change, Cost } from './change.ts';

/** What could be done about one reading of a machine, the preferred thing first. */
export type Maker = (judged: Judged) => readonly Omit<Change, 'reading'>[];

/** The same thing for every machine. */
export const one = (to: unknown, title: string, cost: Cost): Maker => {
  const changes = [{ to, title, cost }];
  return () => changes;
};

/** A figure of the base for the judged release; `undefined` where it has none. */
export function figureOf(
  factId: string,
  { knowledge, release }: Omit<Judged, 'readings'>,
): number | undefined {
  const value = knowledge.valueOf(factId, release.id)?.value;
  return typeof value === 'number' ? value : undefined;
}
