import type { UNITS } from '../knowledge/schema.ts';
import type { STATES } from '../knowledge/states.ts';

export type State = (typeof STATES)[number];
type Unit = (typeof UNITS)[number];

/** A figure that may differ by what the paste leaves open; `least` and `most` are equal where nothing does. */
export interface Limit {
  readonly least: number;
  readonly most: number;
  /** What the figure depends on, as a noun: `the edition`. Absent where `least` and `most` are equal. */
  readonly dependsOn?: string;
}

/** A fact that a rule rests on, and the form in which it wants the value. */
export interface FactNeed<T> {
  readonly id: string;
  readonly form: 'number' | 'state' | 'words' | 'limit';
  /** The unit the rule reckons in; absent for words. */
  readonly unit?: Unit;
  /** The rule copes without a value: a gap in the base, or a release the fact is not about, does not settle it. */
  readonly optional?: true;
  /** Only a side remark or the advice rests on it: it brings its cites, but neither notes nor disputes. */
  readonly aside?: true;
  /** Carries the type of the value; never set. */
  readonly valueType?: T;
}

/** A figure in the unit that the rule reckons in. */
export const quantity = (id: string, unit: Unit): FactNeed<number> => ({ id, form: 'number', unit });
/** A figure that may differ by edition, processor or update, in the unit that the rule reckons in. */
export const limit = (id: string, unit: Unit): FactNeed<Limit> => ({ id, form: 'limit', unit });
/** One of the states of `STATES`. */
export const state = (id: string): FactNeed<State> => ({ id, form: 'state', unit: 'state' });
/** A value in words: a name, or names joined with ", ". */
export const words = (id: string): FactNeed<string> => ({ id, form: 'words' });
/** A fact whose absence the rule copes with. */
export const maybe = <T>(need: FactNeed<T>): FactNeed<T | undefined> => ({ ...need, optional: true });
/** A fact that only a side remark or the advice rests on. */
export const aside = <T>(need: FactNeed<T>): FactNeed<T | undefined> => ({
  ...need,
  optional: true,
  aside: true,
});

export type Facts = Readonly<Record<string, FactNeed<unknown>>>;
export type FactValues<F extends Facts> = {
  readonly [K in keyof F]: F[K] extends FactNeed<infer T> ? T : never;
};
