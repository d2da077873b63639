import { listOf } from '../parsers/windows-objects/list-of.ts';

/** A value of an existing setup and the line of the paste that tells it, from 1. */
export interface Told<T> {
  readonly value: T;
  readonly line: number;
}

/** A property under the names that commands print it with, lower case, and what its text means. */
export interface Field<T> {
  readonly names: readonly string[];
  /** `undefined`: the text tells nothing. */
  readonly read: (text: string, name: string) => T | undefined;
}

/** A console cuts what does not fit its width. */
export const isCut = (text: string): boolean => /\.{3}\}?$|…\}?$/.test(text);

/** A name to show, also one that the console cut. */
export const named = (...names: readonly string[]): Field<string> => ({
  names,
  read: (text) => (text === '' ? undefined : text),
});

/** A text that counts to its last letter. */
export const exact = (...names: readonly string[]): Field<string> => ({
  names,
  read: (text) => (text === '' || isCut(text) ? undefined : text),
});

/** The name of an enumerated value; JSON has its number instead, which tells nothing here. */
export const word = (...names: readonly string[]): Field<string> => ({
  names,
  read: (text) => (/^\p{L}/u.test(text) && !isCut(text) ? text : undefined),
});

export const flag = (...names: readonly string[]): Field<boolean> => ({
  names,
  read: (text) => (/^true$/i.test(text) ? true : /^false$/i.test(text) ? false : undefined),
});

export const count = (...names: readonly string[]): Field<number> => ({
  names,
  read: (text) => (/^\d{1,15}$/.test(text) ? Number(text) : undefined),
});

/** An amount of memory; each name comes with the GiB of its unit. */
export const memoryGiB = (gibPerUnit: Readonly<Record<string, number>>): Field<number> => ({
  names: Object.keys(gibPerUnit),
  read: (text, name) => (/^\d{1,18}$/.test(text) ? Number(text) * (gibPerUnit[name] ?? 0) : undefined),
});

/** All items of `{a, b}`; a list that was cut off tells nothing. */
export const whole = (...names: readonly string[]): Field<readonly string[]> => ({
  names,
  read: (text) => (isCut(text) ? undefined : listOf(text)),
});

/** Whether the property has a value: an empty one is an answer too. */
export const filled = (...names: readonly string[]): Field<boolean> => ({
  names,
  read: (text) => text !== '' && text !== '{}',
});
