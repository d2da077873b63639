/** The tokens of an entry, by number: of each phrase it is asked by, of all phrases together, and of all its words. */
export interface Tokens {
  readonly phrases: readonly Phrase[];
  readonly asked: ReadonlySet<number>;
  readonly all: ReadonlySet<number>;
}

/** A way of asking, in numbers. */
export interface Phrase {
  readonly tokens: readonly number[];
  /** Ids of the releases that it names. */
  readonly releases: readonly string[];
}

/** A question in numbers. */
export interface Asked {
  /** What each of its words counts; a word that no entry has stands under a number of its own below zero. */
  readonly counts: ReadonlyMap<number, number>;
  /** Words of the question before it in the thread: they help and are not demanded. */
  readonly earlier: ReadonlySet<number>;
  /** Ids of the releases that it names. */
  readonly releases: readonly string[];
}

/** How much a token tells: those that few entries have tell more. */
export type WeightOf = (token: number) => number;

/** What fits by how much. Found by trying on questions that people wrote, not by theory. */
const SHARES = {
  /** A word of the question that stands in another phrase of the entry than the one that fits. */
  otherPhrase: 0.8,
  /** One that stands only in the text of the entry. */
  body: 0.5,
  /** How much of the fit is the words of the question; the rest is the words of the phrase. */
  question: 0.62,
  /** A phrase of words that tell less than this together is not met by them alone. */
  phraseLeast: 3,
  /** What the fit of a phrase is worth that names a release which the question does not. */
  otherRelease: 0.8,
  /** What it adds when all words of the question before it in the thread stand in the phrase too. */
  earlier: 0.12,
};

/** How well the best phrase of an entry fits. */
export interface PhraseFit {
  /** From 0 to a little over 1. */
  readonly score: number;
  /** The share of the question whose words stand in one phrase of the entry. */
  readonly covered: number;
}

/** How well an entry fits a question by its words alone. */
export function fitOf({ counts, earlier, releases }: Asked, entry: Tokens, weightOf: WeightOf): PhraseFit {
  let total = 0;
  let elsewhere = 0;
  /** What a word adds when it stands in the phrase itself. */
  const gains = new Map<number, number>();
  for (const [token, count] of counts) {
    const place = placeOf(token, entry);
    total += count;
    elsewhere += count * place;
    gains.set(token, count * (1 - place));
  }
  if (total === 0) return { score: 0, covered: 0 };
  let before = 0;
  for (const token of earlier) before += weightOf(token);
  let best = 0;
  let covered = 0;
  for (const phrase of entry.phrases) {
    let found = elsewhere;
    let own = 0;
    let met = 0;
    let whole = 0;
    let again = 0;
    for (const token of phrase.tokens) {
      const weight = weightOf(token);
      const count = counts.get(token);
      whole += weight;
      if (count !== undefined) {
        own += count;
        found += gains.get(token) ?? 0;
      }
      if (before > 0 && earlier.has(token)) {
        again += weight;
        if (count === undefined) met += weight;
      }
    }
    met += own;
    const fit =
      SHARES.question * (found / total) +
      (1 - SHARES.question) * (met / Math.max(whole, SHARES.phraseLeast)) +
      (before === 0 ? 0 : SHARES.earlier * (again / before));
    const named = namesOther(phrase, releases) ? fit * SHARES.otherRelease : fit;
    if (own / total > covered) covered = own / total;
    if (named > best) best = named;
  }
  return { score: best, covered };
}

const namesOther = ({ releases: own }: Phrase, asked: readonly string[]): boolean =>
  own.length > 0 && !own.some((release) => asked.includes(release));

const placeOf = (token: number, { asked, all }: Tokens): number =>
  asked.has(token) ? SHARES.otherPhrase : all.has(token) ? SHARES.body : 0;
