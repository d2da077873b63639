import { stemmer } from 'stemmer';

/** Stems that were worked out: the same few thousand words come again and again. */
const known = new Map<string, string>();
/** More different words than the base has come from messages only. */
const KNOWN_MAX = 20_000;

/** The stem of a lower-case word. `virtualization` keeps apart from `virtual`: a virtual disk is not virtualization. */
export function stem(word: string): string {
  const found = known.get(word);
  if (found !== undefined) return found;
  const made = word.startsWith('virtuali') ? 'virtualiz' : stemmer(word);
  if (known.size < KNOWN_MAX) known.set(word, made);
  return made;
}
