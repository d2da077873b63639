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
  /** What its words count together, more than zero. */
  readonly total: number;
  /** Words of the question before it in the thread: they help and are not demanded. */
  readonly earlier: ReadonlySet<number>;
  /** What those tell together. */
  readonly before: number;
  /** Ids of the releases that it names. */
  readonly releases: readonly string[];
}

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

/**
 * How well an entry fits a question by its words alone. `anywhere`: what the words of the question count that stand
 * anywhere in the entry, see `shareOf`.
 */
export function fitOf(
  { counts, total, earlier, before, releases }: Asked,
  phrases: readonly Phrase[],
  anywhere: number,
  weights: readonly number[],
): PhraseFit {
  let best = 0;
  let covered = 0;
  for (const phrase of phrases) {
    let own = 0;
    let met = 0;
    let whole = 0;
    let again = 0;
    for (const token of phrase.tokens) {
      const weight = weights[token] ?? 0;
      const count = counts.get(token);
      whole += weight;
      if (count !== undefined) own += count;
      if (before > 0 && earlier.has(token)) {
        again += weight;
        if (count === undefined) met += weight;
      }
    }
    met += own;
    // What stands in the phrase counts whole: as a word of some phrase it has its share already.
    const found = anywhere + own * (1 - SHARES.otherPhrase);
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

/** What a word counts that an entry has: in one of its phrases, or only in its text. */
export const shareOf = (isAsked: boolean): number => (isAsked ? SHARES.otherPhrase : SHARES.body);

const namesOther = ({ releases: own }: Phrase, asked: readonly string[]): boolean =>
  own.length > 0 && !own.some((release) => asked.includes(release));
