import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Entry } from './entry.ts';
import type { Question } from './question.ts';
import { type Asked, fitOf, type Phrase, type Tokens } from './rank.ts';
import { findMentions } from './release-mentions.ts';
import { suited } from './suited.ts';
import type { Lexicon } from './words/lexicon.ts';

/** How well an entry fits a question, from 0 to a little over 1. */
export interface Fit {
  readonly entry: Entry;
  readonly score: number;
  /** The share of the question whose words the entry is asked with. */
  readonly covered: number;
}

/** From this fit on an entry answers. Below it the question is about something else. */
export const FIT_MIN = 0.58;
/** As many entries as are looked at closely. */
const CANDIDATES = 100;
/** What a word is worth that no entry has: it may be chat, or the sign of another subject. A rare word of the base has about 6. */
const UNKNOWN_WEIGHT = 4;

/** What each word but one takes from the fit that no entry has: many of them are the sign of another subject. */
const STRANGE = 0.03;

/** Finds the entries that are about a question. Built once for a base; the cost of a question grows with the entries that share its words. */
export class EntryIndex {
  readonly #entries: readonly Entry[];
  readonly #tokens: readonly Tokens[];
  readonly #numbers = new Map<string, number>();
  readonly #weights: readonly number[];
  /** The entries that have a token. */
  readonly #places: readonly (readonly number[])[];
  /** Id of the release that is meant when none is named. */
  readonly #newest: string;

  constructor(entries: readonly Entry[], lexicon: Lexicon, knowledge: Knowledge) {
    this.#entries = entries;
    this.#newest = knowledge.newestServer.id;
    this.#tokens = entries.map((entry) => this.#tokensOf(entry, lexicon, knowledge));
    const places: number[][] = Array.from({ length: this.#numbers.size }, () => []);
    for (const [place, { all }] of this.#tokens.entries())
      for (const token of all) places[token]?.push(place);
    this.#places = places;
    this.#weights = places.map(({ length }) => Math.log(1 + entries.length / length));
  }

  /** The entries that fit, best first; of equal ones the earlier in the list. */
  find(question: Question): readonly Fit[] {
    const asked = this.#askedOf(question);
    if (asked.counts.size === 0) return [];
    const weightOf = (token: number): number => this.#weights[token] ?? 0;
    const strange = [...asked.counts.keys()].filter((token) => token < 0).length;
    const strangeness = STRANGE * Math.max(0, strange - 1);
    return this.#candidates(asked)
      .flatMap((place): readonly Fit[] => {
        const [entry, own] = [this.#entries[place], this.#tokens[place]];
        if (entry === undefined || own === undefined) return [];
        const { score: fit, covered } = fitOf(asked, own, weightOf);
        const score = fit - strangeness;
        return [{ entry, score: suited(entry, question, score, this.#newest), covered }];
      })
      .toSorted((a, b) => b.score - a.score);
  }

  /** Whether an entry has this token. */
  isKnown(token: string): boolean {
    return this.#numbers.has(token);
  }

  #askedOf({ tokens, earlier, qualifiers, releases }: Question): Asked {
    const onlyQualifiers = tokens.every((token) => qualifiers.has(token));
    const counts = tokens.map((token, index): [number, number] => {
      const number = this.#numbers.get(token) ?? -1 - index;
      const weight = this.#weights[number] ?? UNKNOWN_WEIGHT;
      return [number, weight * (onlyQualifiers ? 1 : (qualifiers.get(token) ?? 1))];
    });
    return {
      counts: new Map(counts),
      earlier: new Set(earlier.flatMap((token) => this.#numbers.get(token) ?? [])),
      releases: releases.map(({ id }) => id),
    };
  }

  /** The entries that share the most telling words with the question. */
  #candidates({ counts, earlier }: Asked): readonly number[] {
    const shared = new Map<number, number>();
    const add = (token: number, count: number): void => {
      for (const place of this.#places[token] ?? []) shared.set(place, (shared.get(place) ?? 0) + count);
    };
    for (const [token, count] of counts) add(token, count);
    for (const token of earlier) add(token, 1);
    return [...shared]
      .toSorted(([a, left], [b, right]) => right - left || a - b)
      .slice(0, CANDIDATES)
      .map(([place]) => place);
  }

  /** Names of releases are left out, as in questions: which one is meant is another matter. */
  #tokensOf({ phrases, title, body }: Entry, lexicon: Lexicon, knowledge: Knowledge): Tokens {
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
    return { phrases: own, asked, all: new Set([...asked, ...read(body)]) };
  }

  #numberOf(token: string): number {
    const known = this.#numbers.get(token);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(token, number);
    return number;
  }
}
