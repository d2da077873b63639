import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Fact } from '../knowledge/schema.ts';

/** The facts that every word of the text is found in, best first. An empty text finds all, in their order. */
export function findFacts(text: string, knowledge: Knowledge, among: readonly Fact[]): readonly Fact[] {
  const wanted = wordsOf(expand(text, knowledge));
  if (wanted.length === 0) return among;
  return among
    .map((fact) => ({ fact, words: factWords(fact) }))
    .filter(({ words }) => wanted.every((word) => words.has(word)))
    .toSorted((a, b) => a.words.size - b.words.size)
    .map(({ fact }) => fact);
}

/** Whether a fact is a limit: the most or least of something, as a figure. */
export const isLimit = ({ id }: Fact): boolean => /\.(?:maximum|minimum|ratio)(?:\.|-|$)/.test(id);

const factWords = ({ id, statement, subject, unit }: Fact): ReadonlySet<string> =>
  new Set(wordsOf(`${id} ${statement} ${subject} ${unit}`));

const SMALL_WORDS = new Set([
  'a',
  'an',
  'the',
  'of',
  'per',
  'for',
  'in',
  'on',
  'and',
  'to',
  'with',
  'how',
  'many',
  'much',
  'max',
  'most',
]);

/** Lower case, singular, without words that carry no subject. */
function wordsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.filter((word) => !SMALL_WORDS.has(word)).map(singular);
}

const singular = (word: string): string =>
  word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;

/** Puts the glossary's term in the place of each word that people say for it. */
const expand = (text: string, knowledge: Knowledge): string =>
  text
    .split(/\s+/)
    .map((word) => knowledge.term(word)?.term ?? word)
    .join(' ');
