import MiniSearch from 'minisearch';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Entry } from './entry.ts';
import type { Question } from './question.ts';
import { type Fit, fitOf, type Tokens } from './rank.ts';
import { suited } from './suited.ts';
import { findMentions } from './release-mentions.ts';
import type { Lexicon } from './words/lexicon.ts';

/** As many entries as are looked at closely. */
const CANDIDATES = 40;
/** A word of this many letters may have a slip; shorter ones are too alike. */
const SLIP_LETTERS_MIN = 5;
const TWO_SLIPS_LETTERS_MIN = 8;

/** What a word is worth that no entry has; a common word of the base has about 2, a rare one 6. */
export const UNKNOWN = { weight: 4 };
interface Document {
  readonly id: number;
  readonly phrases: string;
  readonly body: string;
}

/** Finds the entries that are about a question. Built once for a base. */
export class EntryIndex {
  readonly #entries: readonly Entry[];
  /** Id of the release that is meant when none is named. */
  readonly #newest: string;
  readonly #tokens: readonly Tokens[];
  readonly #found: MiniSearch<Document>;
  readonly #words: MiniSearch<{ readonly id: number; readonly word: string }>;
  readonly #known: ReadonlySet<string>;
  readonly #weights: ReadonlyMap<string, number>;

  constructor(entries: readonly Entry[], lexicon: Lexicon, knowledge: Knowledge) {
    this.#entries = entries;
    this.#newest = knowledge.newestServer.id;
    this.#tokens = entries.map((entry) => tokensOf(entry, lexicon, knowledge));
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
    const words = new Set(entries.flatMap(({ phrases, title, body }) => splitAll([...phrases, title, body])));
    this.#known = words;
    this.#words = new MiniSearch({ fields: ['word'], tokenize: (text) => [text], processTerm: (term) => term });
    this.#words.addAll([...words].filter((word) => word.length >= SLIP_LETTERS_MIN && /^\p{L}+$/u.test(word)).map((word, id) => ({ id, word })));
  }

  /** The entries that fit, best first. */
  find(question: Question): readonly Fit[] {
    const { tokens, earlier, qualifiers } = question;
    if (tokens.length === 0) return [];
    const [asked, before] = [new Set(tokens), new Set(earlier)];
    const onlyQualifiers = tokens.every((token) => qualifiers.has(token));
    const weightOf = (token: string): number => this.weightOf(token);
    const shareOf = (token: string): number => (onlyQualifiers ? 1 : (qualifiers.get(token) ?? 1));
    return this.#found
      .search([...tokens, ...earlier].join(SEPARATOR))
      .slice(0, CANDIDATES)
      .flatMap(({ id }): readonly Fit[] => {
        const [entry, own] = [this.#entries[Number(id)], this.#tokens[Number(id)]];
        if (entry === undefined || own === undefined) return [];
        return [{ entry, score: suited(entry, question, fitOf(asked, before, own, weightOf, shareOf), this.#newest) }];
      })
      .toSorted((a, b) => b.score - a.score);
  }

  /** How much a token tells. One that no entry has may be chat, or the sign of another subject. */
  weightOf(token: string): number {
    return this.#weights.get(token) ?? UNKNOWN.weight;
  }

  /** Whether an entry has this token. */
  isKnown(token: string): boolean {
    return this.#weights.has(token);
  }

  /** The word that was meant where the base has none like this; the word itself otherwise. */
  correct(word: string, lexicon: Lexicon): string {
    if (word.length < SLIP_LETTERS_MIN || !/^\p{L}+$/u.test(word) || this.#known.has(word) || lexicon.knows(word)) return word;
    const slips = word.length >= TWO_SLIPS_LETTERS_MIN ? 2 : 1;
    // People seldom miss the first letter: "rain" is not a misspelt "drain".
    const meant = this.#words.search(word, { fuzzy: slips, prefix: false }).find(({ terms }) => terms[0]?.[0] === word[0]);
    return meant?.terms[0] ?? word;
  }
}

/** Between tokens: some hold a blank. */
const SEPARATOR = '\u0001';

/** Names of releases are left out, as in questions: which one is meant is another matter. */
function tokensOf({ phrases, title, body }: Entry, lexicon: Lexicon, knowledge: Knowledge): Tokens {
  const read = phrases.map((phrase) => lexicon.read(findMentions(phrase, knowledge).rest)).filter((phrase) => phrase.length > 0);
  const asked = new Set([...read.flat(), ...lexicon.read(title)]);
  return { phrases: read, asked, all: new Set([...asked, ...lexicon.read(body)]) };
}

function weightsOf(all: readonly Tokens[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { all: tokens } of all) for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  return new Map([...counts].map(([token, count]) => [token, Math.log(1 + all.length / count)]));
}

const splitAll = (texts: readonly string[]): readonly string[] => texts.flatMap((text) => text.normalize('NFKC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
