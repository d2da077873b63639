import MiniSearch from 'minisearch';
import type { Entry } from './entry.ts';
import type { Question } from './question.ts';
import { type Fit, fitOf, type Tokens } from './rank.ts';
import type { Lexicon } from './words/lexicon.ts';

/** As many entries as are looked at closely. */
const CANDIDATES = 40;
/** A word of this many letters may have a slip; shorter ones are too alike. */
const SLIP_LETTERS_MIN = 4;
const TWO_SLIPS_LETTERS_MIN = 8;

/** What a word is worth that only says which case is meant. */
const QUALIFIER = 0.25;
/** What the fit of a definition is worth where none is asked for. */
const DEFINITION = 0.6;
/** A message of so few tokens may be just the word that is to be explained. */
const BARE_TOKENS_MAX = 3;

interface Document {
  readonly id: number;
  readonly phrases: string;
  readonly body: string;
}

/** Finds the entries that are about a question. Built once for a base. */
export class EntryIndex {
  readonly #entries: readonly Entry[];
  readonly #tokens: readonly Tokens[];
  readonly #found: MiniSearch<Document>;
  readonly #words: MiniSearch<{ readonly id: number; readonly word: string }>;
  readonly #known: ReadonlySet<string>;
  readonly #weights: ReadonlyMap<string, number>;
  readonly #rare: number;

  constructor(entries: readonly Entry[], lexicon: Lexicon) {
    this.#entries = entries;
    this.#tokens = entries.map((entry) => tokensOf(entry, lexicon));
    this.#found = new MiniSearch<Document>({
      fields: ['phrases', 'body'],
      tokenize: (text) => text.split(SEPARATOR),
      processTerm: (term) => term,
      searchOptions: { boost: { phrases: 4 } },
    });
    this.#found.addAll(
      this.#tokens.map(({ phrases, all }, id) => ({ id, phrases: phrases.flat().join(SEPARATOR), body: [...all].join(SEPARATOR) })),
    );
    this.#weights = weightsOf(this.#tokens);
    this.#rare = Math.log(1 + entries.length);
    const words = new Set(entries.flatMap(({ phrases, title, body }) => splitAll([...phrases, title, body])));
    this.#known = words;
    this.#words = new MiniSearch({ fields: ['word'], tokenize: (text) => [text], processTerm: (term) => term });
    this.#words.addAll([...words].filter((word) => word.length >= SLIP_LETTERS_MIN && /^\p{L}+$/u.test(word)).map((word, id) => ({ id, word })));
  }

  /** The entries that fit, best first. */
  find({ tokens, earlier, qualifiers, wish }: Question): readonly Fit[] {
    if (tokens.length === 0) return [];
    const onlyQualifiers = tokens.every((token) => qualifiers.has(token));
    const weightOf = (token: string): number => this.weightOf(token) * (qualifiers.has(token) && !onlyQualifiers ? QUALIFIER : 1);
    const isDefinitionAsked = wish === 'meaning' || tokens.length <= BARE_TOKENS_MAX;
    return this.#found
      .search([...tokens, ...earlier].join(SEPARATOR))
      .slice(0, CANDIDATES)
      .flatMap(({ id }): readonly Fit[] => {
        const [entry, own] = [this.#entries[Number(id)], this.#tokens[Number(id)]];
        if (entry === undefined || own === undefined) return [];
        const worth = entry.definition === true && !isDefinitionAsked ? DEFINITION : 1;
        return [{ entry, score: worth * fitOf(tokens, earlier, own, weightOf) }];
      })
      .toSorted((a, b) => b.score - a.score);
  }

  /** How much a token tells. One that no entry has tells most: the question is about something else. */
  weightOf(token: string): number {
    return this.#weights.get(token) ?? (/^\d/.test(token) ? 1 : this.#rare);
  }

  /** Whether an entry has this token. */
  isKnown(token: string): boolean {
    return this.#weights.has(token);
  }

  /** Whether an entry is asked for with one of these tokens. */
  isAskedWith(entry: Entry, tokens: ReadonlySet<string>): boolean {
    const own = this.#tokens[this.#entries.indexOf(entry)];
    return own?.phrases.some((phrase) => phrase.some((token) => tokens.has(token))) ?? false;
  }

  /** The word that was meant where the base has none like this; the word itself otherwise. */
  correct(word: string, lexicon: Lexicon): string {
    if (word.length < SLIP_LETTERS_MIN || !/^\p{L}+$/u.test(word) || this.#known.has(word) || lexicon.knows(word)) return word;
    const slips = word.length >= TWO_SLIPS_LETTERS_MIN ? 2 : 1;
    const [best] = this.#words.search(word, { fuzzy: slips, prefix: false });
    return best?.terms[0] ?? word;
  }
}

/** Between tokens: some hold a blank. */
const SEPARATOR = '\u0001';

function tokensOf({ phrases, title, body }: Entry, lexicon: Lexicon): Tokens {
  const read = phrases.map((phrase) => lexicon.read(phrase)).filter((phrase) => phrase.length > 0);
  return { phrases: read, all: new Set([...read.flat(), ...lexicon.read(title), ...lexicon.read(body)]) };
}

function weightsOf(all: readonly Tokens[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { all: tokens } of all) for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  return new Map([...counts].map(([token, count]) => [token, Math.log(1 + all.length / count)]));
}

const splitAll = (texts: readonly string[]): readonly string[] => texts.flatMap((text) => text.normalize('NFKC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
