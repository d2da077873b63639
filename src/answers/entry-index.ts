import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Entry } from './entry.ts';
import type { Qualifier, Question } from './question.ts';
import { type Asked, fitOf, type Phrase, shareOf } from './rank.ts';
import { findMentions } from './release-mentions.ts';
import { suited } from './suited.ts';
import type { Lexicon } from './words/lexicon.ts';

/** How well an entry fits a question, from 0 to a little over 1. */
export interface Fit {
  readonly entry: Entry;
  readonly score: number;
  /** The share of the question whose words stand in one phrase of the entry. */
  readonly covered: number;
}

/** From this fit on an entry answers. Below it the question is about something else. */
export const FIT_MIN = 0.58;
/** As many entries as are looked at closely. */
const CANDIDATES = 80;
/** An entry that shares so little of what the best one shares is not. */
const WORTH_A_LOOK = 0.25;
/** What a word is worth that no entry has: it may be chat, or the sign of another subject. A rare word of the base has about 6. */
const UNKNOWN_WEIGHT = 4;
/** What each word but one takes from the fit that no entry has: many of them are the sign of another subject. */
const STRANGE = 0.03;

/** What a word counts that only says which case is meant. An edition may be what a question about licences is about. */
const QUALIFIER_SHARES: Readonly<Record<Qualifier, number>> = {
  maker: 0.6,
  edition: 0.6,
  case: 0.25,
  unsaid: 0.4,
};
/** What one of several editions counts: what is compared is one thing, however many it is compared for. */
const COMPARED_EDITION = 0.4;

function shareIn(kind: Qualifier | undefined, { editions }: Question): number {
  if (kind === undefined) return 1;
  return kind === 'edition' && editions.length > 1 ? COMPARED_EDITION : QUALIFIER_SHARES[kind];
}

/** Where a token stands: in an entry, and what it counts there. */
interface Posting {
  readonly place: number;
  readonly share: number;
}

/** Finds the entries that are about a question. Built once for a base; the cost of a question grows with the entries that share its words. */
export class EntryIndex {
  readonly #entries: readonly Entry[];
  readonly #phrases: readonly (readonly Phrase[])[];
  readonly #numbers = new Map<string, number>();
  readonly #postings: Posting[][] = [];
  /** How much each token tells: those that few entries have tell more. */
  readonly #weights: readonly number[];
  /** Id of the release that is meant when none is named. */
  readonly #newest: string;

  constructor(entries: readonly Entry[], lexicon: Lexicon, knowledge: Knowledge) {
    this.#entries = entries;
    this.#newest = knowledge.newestServer.id;
    this.#phrases = entries.map((entry, place) => this.#take(entry, place, lexicon, knowledge));
    this.#weights = this.#postings.map(({ length }) => Math.log(1 + entries.length / length));
  }

  /** The entries that fit, best first; of equal ones the earlier in the list. */
  find(question: Question): readonly Fit[] {
    const asked = this.#askedOf(question);
    if (asked.total === 0) return [];
    const strange = [...asked.counts.keys()].filter((token) => token < 0).length;
    const strangeness = STRANGE * Math.max(0, strange - 1);
    return this.#candidates(asked)
      .flatMap(([place, anywhere]): readonly Fit[] => {
        const [entry, phrases] = [this.#entries[place], this.#phrases[place]];
        if (entry === undefined || phrases === undefined) return [];
        const { score, covered } = fitOf(asked, phrases, anywhere, this.#weights);
        return [{ entry, score: suited(entry, question, score - strangeness, this.#newest), covered }];
      })
      .toSorted((a, b) => b.score - a.score);
  }

  /** Whether an entry has this token. */
  isKnown(token: string): boolean {
    return this.#numbers.has(token);
  }

  #askedOf(question: Question): Asked {
    const { tokens, earlier, qualifiers, releases } = question;
    const onlyQualifiers = tokens.every((token) => qualifiers.has(token));
    const counts = tokens.map((token, index): [number, number] => {
      const number = this.#numbers.get(token) ?? -1 - index;
      const weight = this.#weights[number] ?? UNKNOWN_WEIGHT;
      return [number, weight * (onlyQualifiers ? 1 : shareIn(qualifiers.get(token), question))];
    });
    const known = new Set(earlier.flatMap((token) => this.#numbers.get(token) ?? []));
    return {
      counts: new Map(counts),
      total: counts.reduce((sum, [, count]) => sum + count, 0),
      earlier: known,
      before: [...known].reduce((sum, token) => sum + (this.#weights[token] ?? 0), 0),
      releases: releases.map(({ id }) => id),
    };
  }

  /** The entries that share the most telling words with the question, and what these words count there. */
  #candidates({ counts, earlier }: Asked): readonly (readonly [number, number])[] {
    const shared = new Float64Array(this.#entries.length);
    for (const [token, count] of counts)
      for (const { place, share } of this.#postings[token] ?? [])
        shared[place] = (shared[place] ?? 0) + count * share;
    // The words before help an entry to be looked at, and count nothing by themselves.
    const order = earlier.size === 0 ? shared : shared.slice();
    for (const token of earlier)
      for (const { place } of this.#postings[token] ?? []) order[place] = (order[place] ?? 0) + 1;
    const least = order.reduce((most, value) => Math.max(most, value), 0) * WORTH_A_LOOK;
    const places: number[] = [];
    for (const [place, value] of order.entries()) if (value > least) places.push(place);
    return places
      .toSorted((a, b) => (order[b] ?? 0) - (order[a] ?? 0) || a - b)
      .slice(0, CANDIDATES)
      .map((place) => [place, shared[place] ?? 0]);
  }

  /** Takes an entry in. Names of releases are left out, as in questions: which one is meant is another matter. */
  #take(
    { phrases, title, body }: Entry,
    place: number,
    lexicon: Lexicon,
    knowledge: Knowledge,
  ): readonly Phrase[] {
    const read = (text: string): readonly number[] =>
      lexicon.read(text).map((token) => this.#numberOf(token));
    const phraseOf = (text: string): Phrase => {
      const { rest, releases } = /\d/.test(text)
        ? findMentions(text, knowledge)
        : { rest: text, releases: [] };
      return { tokens: read(rest), releases: releases.map(({ id }) => id) };
    };
    const own = phrases.map(phraseOf).filter(({ tokens }) => tokens.length > 0);
    const asked = new Set([...own.flatMap(({ tokens }) => tokens), ...read(title)]);
    for (const token of new Set([...asked, ...read(body)]))
      this.#postings[token]?.push({ place, share: shareOf(asked.has(token)) });
    return own;
  }

  #numberOf(token: string): number {
    const known = this.#numbers.get(token);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(token, number);
    this.#postings.push([]);
    return number;
  }
}
