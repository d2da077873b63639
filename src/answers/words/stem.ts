import { stemmer } from 'stemmer';

/** The stem of a lower-case word. `virtualization` keeps apart from `virtual`: a virtual disk is not virtualization. */
export function stem(word: string): string {
  return word.startsWith('virtuali') ? 'virtualiz' : stemmer(word);
}
