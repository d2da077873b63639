import { distanceBetween } from './distance-between.ts';

/** Fewest letters of a verb in which two may be wrong. */
const LONG = 6;

/** Words that look like a verb and begin a question. */
const ORDINARY: ReadonlySet<string> = new Set(
  'as air are who whey task side site draft drive unit units list lists company reply relay replace replica practical connect correct'.split(
    ' ',
  ),
);

/** The verb that was most likely meant by a word that is none; `undefined`: none is near. */
export function nearestVerb(word: string, verbs: readonly string[]): string | undefined {
  const small = word.toLowerCase();
  return verbs
    .map((verb) => ({ verb, distance: distanceBetween(small.slice(0, 20), verb) }))
    .filter(({ verb, distance }) => distance <= (verb.length < LONG ? 1 : 2))
    .toSorted((a, b) => a.distance - b.distance)[0]?.verb;
}

/** The verb that the first word of the text is a slip of. A word of its own with others behind it is none. */
export function mistypedVerb(text: string, verbs: readonly string[]): string | undefined {
  const words = text.trim().split(/\s+/);
  const word = (words[0] ?? '').toLowerCase().replace(/[?!.,]+$/, '');
  const verb = nearestVerb(word, verbs);
  if (verb === undefined || words.length === 1) return verb;
  return ORDINARY.has(word) || isFormOf(word, verb) ? undefined : verb;
}

/** `limit` of `limits`, `upgraded` of `upgrade`. */
const isFormOf = (word: string, verb: string): boolean =>
  [`${verb}s`, `${verb}d`, `${verb}ed`].includes(word) || [`${word}s`, `${word}d`].includes(verb);
