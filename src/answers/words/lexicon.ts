import type { Knowledge } from '../../knowledge/knowledge.ts';
import { foreignNamesOf, namesOfTerm } from '../../knowledge/names-of-term.ts';
import { SMALL_WORDS } from './small-words.ts';
import { splitWords } from './split-words.ts';
import { stem } from './stem.ts';

/** A way of saying something, word by word. */
interface Saying {
  readonly words: readonly string[];
  /** What it is reckoned as: stems, and the whole as one token where it has several words. */
  readonly tokens: readonly string[];
  readonly near?: ReadonlySet<string>;
}

/** Turns texts into tokens that are the same however a thing is called: `vcpu`, `virtual CPUs`, `virtual processor`. */
export class Lexicon {
  readonly #sayings = new Map<string, Saying[]>();

  constructor(knowledge: Knowledge) {
    // What comes later wins: everyday words over our terms, our terms over words of other products.
    const sayings = new Map<string, Saying>();
    const add = (name: string, meaning: string, near?: readonly string[]): void => {
      const words = splitWords(name);
      if (words.length === 0) return;
      const tokens = tokensOf(splitWords(meaning));
      sayings.set(words.join(' '), { words, tokens, ...(near === undefined ? {} : { near: new Set(near) }) });
    };
    for (const term of knowledge.all('glossary'))
      for (const name of foreignNamesOf(term)) add(name, term.term);
    for (const term of knowledge.all('glossary')) for (const name of namesOfTerm(term)) add(name, term.term);
    for (const { word, say, near } of knowledge.all('words'))
      for (const name of [word, ...say]) add(name, word, name === word ? undefined : near);
    for (const saying of sayings.values()) {
      const [first = ''] = saying.words;
      const known = this.#sayings.get(first);
      if (known === undefined) this.#sayings.set(first, [saying]);
      else known.push(saying);
    }
    for (const known of this.#sayings.values()) known.sort((a, b) => b.words.length - a.words.length);
  }

  /** The tokens of a text, each once, in its order; small words are left out. */
  read(text: string): readonly string[] {
    return this.readWords(splitWords(text));
  }

  readWords(words: readonly string[]): readonly string[] {
    const tokens = new Set<string>();
    let index = 0;
    while (index < words.length) {
      const saying = this.#sayingAt(words, index);
      if (saying === undefined) {
        const word = words[index] ?? '';
        if (!SMALL_WORDS.has(word)) tokens.add(stem(word));
        index += 1;
      } else {
        for (const token of saying.tokens) tokens.add(token);
        index += saying.words.length;
      }
    }
    return [...tokens];
  }

  /** Whether a word begins something that has a name: such a word is not misspelt. */
  knows(word: string): boolean {
    return this.#sayings.has(word);
  }

  #sayingAt(words: readonly string[], index: number): Saying | undefined {
    return this.#sayings
      .get(words[index] ?? '')
      ?.find(
        (saying) =>
          saying.words.every((word, offset) => words[index + offset] === word) &&
          (saying.near === undefined ||
            words.some((word, at) => at !== index && saying.near?.has(word) === true)),
      );
  }
}

function tokensOf(words: readonly string[]): readonly string[] {
  const stems = words.filter((word) => !SMALL_WORDS.has(word)).map(stem);
  return words.length > 1 ? [...stems, `=${words.join(' ')}`] : stems.length === 0 ? words : stems;
}
