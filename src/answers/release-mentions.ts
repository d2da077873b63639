import type { Knowledge } from '../knowledge/knowledge.ts';
import { findRelease } from '../knowledge/release.ts';
import type { Release } from '../knowledge/schema.ts';

/** Longest name of a release in words: `Microsoft Windows Server 2008 R2`. */
const RELEASE_WORDS_MAX = 5;

/** The releases that a text names, in its order, and the words that are left. */
export interface Mentions {
  readonly releases: readonly Release[];
  readonly rest: string;
  /** The text with an id in angle brackets in the place of each name. */
  readonly marked: string;
}

/** Finds every release in a text, the longest name first at each place: `2012 R2` is not `2012`. */
export function findMentions(text: string, knowledge: Knowledge): Mentions {
  const words = text.split(/[\s,;?!]+/).filter((word) => word !== '');
  const releases: Release[] = [];
  const rest: string[] = [];
  const marked: string[] = [];
  let index = 0;
  while (index < words.length) {
    const found = longestAt(words, index, knowledge);
    const word = words[index] ?? '';
    if (found === undefined) rest.push(word);
    else if (!releases.includes(found.release)) releases.push(found.release);
    marked.push(found === undefined ? word : `<${found.release.id}>`);
    index += found?.length ?? 1;
  }
  return { releases, rest: rest.join(' '), marked: marked.join(' ') };
}

function longestAt(
  words: readonly string[],
  index: number,
  knowledge: Knowledge,
): { readonly release: Release; readonly length: number } | undefined {
  for (let length = Math.min(RELEASE_WORDS_MAX, words.length - index); length > 0; length -= 1) {
    const release = findRelease(
      knowledge,
      words
        .slice(index, index + length)
        .join(' ')
        .replace(/[.:]+$/, ''),
    );
    if (release !== undefined) return { release, length };
  }
  return undefined;
}
