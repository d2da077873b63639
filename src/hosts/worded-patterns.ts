import { wordsOf } from './needed-words.ts';

/**
 * Sorts out the patterns that cannot match a text: looking for the words that each needs is much quicker than trying it.
 * The words are read when the first text comes, so that starting takes no longer.
 */
export function wordedPatterns(patterns: readonly RegExp[]): (text: string) => readonly RegExp[] {
  let worded:
    | readonly { readonly pattern: RegExp; readonly words: readonly string[] | undefined }[]
    | undefined;
  return (text) => {
    worded ??= patterns.map((pattern) => ({ pattern, words: wordsOf(pattern) }));
    const small = text.toLowerCase();
    return worded
      .filter(({ words }) => words === undefined || words.some((word) => small.includes(word)))
      .map(({ pattern }) => pattern);
  };
}
