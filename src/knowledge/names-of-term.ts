import type { Term } from './entries.ts';

/** Every way of saying a term, lower case. */
export const namesOfTerm = ({ term, aliases }: Term): readonly string[] =>
  [term, ...aliases].map((name) => name.toLowerCase());

/** What other products call it, lower case. Several terms may share such a word. */
export const foreignNamesOf = ({ elsewhere = [] }: Term): readonly string[] =>
  elsewhere.map(({ term }) => term.toLowerCase());
