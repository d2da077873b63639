import type { Term } from './entries.ts';

/** Every way of saying a term, lower case. */
export const namesOfTerm = ({ term, aliases }: Term): readonly string[] =>
  [term, ...aliases].map((name) => name.toLowerCase());

/** What other products call it, lower case, each name that it has there. Several terms may share such a word. */
export const foreignNamesOf = ({ elsewhere = [] }: Term): readonly string[] =>
  elsewhere.flatMap(({ term }) => namesInBrackets(term.toLowerCase()));

/** A name and what stands in brackets behind it: both are said. `Remote Console (VMRC)`. */
export function namesInBrackets(name: string): readonly string[] {
  const [, plain = name, inside] = /^(.*?)\s*\(([^)]*)\)$/.exec(name) ?? [];
  return inside === undefined ? [plain] : [plain, inside];
}
