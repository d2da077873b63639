import type { Entry } from './entry.ts';

/** How well an entry fits a question, from 0 to 1. */
export interface Fit {
  readonly entry: Entry;
  readonly score: number;
}

/** The tokens of an entry: of each phrase it is asked by, and of all its words. */
export interface Tokens {
  readonly phrases: readonly (readonly string[])[];
  readonly all: ReadonlySet<string>;
}

/** How much a token tells: those that few entries have tell more. */
export type WeightOf = (token: string) => number;

/** What a word of the entry is worth that stands in none of the phrases that fit. */
const ELSEWHERE = 0.55;
/** How much of the fit is the question's words found in the entry; the rest is the phrase's words found in the question. */
const QUESTION_SHARE = 0.62;
/** What a word of the question before it in the thread is worth. */
const EARLIER = 0.4;

/** How well the best phrase of an entry fits. `earlier`: words of the question before, which help and are not demanded. */
export function fitOf(tokens: readonly string[], earlier: readonly string[], entry: Tokens, weightOf: WeightOf): number {
  const asked = new Set(tokens);
  const before = new Set(earlier);
  const total = sum(tokens, weightOf);
  if (total === 0) return 0;
  let best = 0;
  for (const phrase of entry.phrases) {
    const own = new Set(phrase);
    let found = 0;
    for (const token of asked) {
      if (own.has(token)) found += weightOf(token);
      else if (entry.all.has(token)) found += weightOf(token) * ELSEWHERE;
    }
    let met = 0;
    for (const token of own) {
      if (asked.has(token)) met += weightOf(token);
      else if (before.has(token)) met += weightOf(token) * EARLIER;
    }
    const whole = sum(phrase, weightOf);
    const fit = QUESTION_SHARE * (found / total) + (1 - QUESTION_SHARE) * (whole === 0 ? 0 : met / whole);
    if (fit > best) best = fit;
  }
  return best;
}

const sum = (tokens: readonly string[], weightOf: WeightOf): number => tokens.reduce((total, token) => total + weightOf(token), 0);
