import { isAscii } from '../parsers/systeminfo/fold.ts';
import { mask } from './mask.ts';

/**
 * Masks words wherever they stand by themselves, in capitals or not. Each is looked for: a pattern of them would have to
 * be compiled for every paste, which takes longer than all else that is masked.
 */
export function maskWords(text: string, words: readonly string[]): string {
  const small = text.toLowerCase().replaceAll('ſ', 's');
  const wanted = words.filter((word) => !isAscii(word) || small.includes(word.toLowerCase()));
  if (wanted.length === 0) return text;
  // Then letters stand in the same places in both.
  const isSteady = small.length === text.length && wanted.every(isAscii);
  if (!isSteady) return text.replace(patternOf(wanted), mask);
  const places = wanted
    .flatMap((word) => placesOf(word.toLowerCase(), small))
    .filter((place) => isAlone(text, place))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  return maskPlaces(text, places);
}

/** A word and nothing more of it on either side. */
const patternOf = (words: readonly string[]): RegExp => {
  const longestFirst = words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
};

interface Place {
  readonly start: number;
  readonly end: number;
}

function placesOf(word: string, text: string): readonly Place[] {
  const places: Place[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    places.push({ start: at, end: at + word.length });
  return places;
}

/** Not one class of both: Node 26 finds no letter of two units before the end by that. */
const ENDS_IN_WORD = /(?:\p{L}|\p{N})$/iu;
const STARTS_WITH_WORD = /^[\p{L}\p{N}]/iu;

/** Two units on either side: some letters take as many. */
const isAlone = (text: string, { start, end }: Place): boolean =>
  !ENDS_IN_WORD.test(text.slice(Math.max(0, start - 2), start)) &&
  !STARTS_WITH_WORD.test(text.slice(end, end + 2));

/** Masks places in their order; what begins within the one before is part of it. */
function maskPlaces(text: string, places: readonly Place[]): string {
  let masked = '';
  let copied = 0;
  for (const { start, end } of places) {
    if (start < copied) continue;
    masked += text.slice(copied, start) + mask(text.slice(start, end));
    copied = end;
  }
  return masked + text.slice(copied);
}
