import MiniSearch from 'minisearch';
import type { Lexicon } from './lexicon.ts';
import { splitWords } from './split-words.ts';

/** A word of this many letters may have a slip; shorter ones are too alike. */
const SLIP_LETTERS_MIN = 5;
const TWO_SLIPS_LETTERS_MIN = 8;

const isWord = (word: string): boolean => word.length >= SLIP_LETTERS_MIN && /^\p{L}+$/u.test(word);

/** Mends misspelt words by those that the base uses. */
export class Spelling {
  readonly #lexicon: Lexicon;
  readonly #known: ReadonlySet<string>;
  readonly #index: MiniSearch<{ readonly id: number; readonly word: string }>;

  constructor(texts: readonly string[], lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#known = new Set(texts.flatMap(splitWords));
    this.#index = new MiniSearch({
      fields: ['word'],
      tokenize: (text) => [text],
      processTerm: (term) => term,
    });
    this.#index.addAll([...this.#known].filter(isWord).map((word, id) => ({ id, word })));
  }

  /** The word that was meant where the base has none like this; the word itself otherwise. */
  correct(word: string): string {
    if (!isWord(word) || this.#known.has(word) || this.#lexicon.knows(word)) return word;
    const slips = word.length >= TWO_SLIPS_LETTERS_MIN ? 2 : 1;
    // People seldom miss the first letter: "rain" is not a misspelt "drain".
    const meant = this.#index
      .search(word, { fuzzy: slips, prefix: false })
      .find(({ terms }) => terms[0]?.[0] === word[0]);
    return meant?.terms[0] ?? word;
  }
}
