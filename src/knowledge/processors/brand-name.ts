/** Longest name that is looked at, characters. The longest brand string is shorter. */
const NAME_MAX = 100;

const MARKS = /\((?:r|tm)\)|[®™]/gi;
const COUNTS = '(?:dual|triple|quad|six|eight|twelve|sixteen|\\d{1,3})[- ]core(?![\\w-])';
const MAKERS_WORDS = new RegExp(
  `(?<![\\w-])(?:intel|amd|genuine|cpu|processor|mobile technology|\\d{1,2}(?:st|nd|rd|th) gen(?:eration)?|${COUNTS})(?!\\w)`,
  'gi',
);
const REST = /[@(,]|(?<!\w)(?:with|w\/|apu|radeon)(?!\w)/i;

/**
 * A brand string reduced as the header of `processors.yml` says, so that the names of the families fit it:
 * `Intel(R) Xeon(R) Gold 6338 CPU @ 2.00GHz` becomes `xeon gold 6338`. Hyphens are blanks.
 */
export function reduceBrand(brand: string): string {
  const words = brand.slice(0, NAME_MAX).replace(MARKS, ' ').replace(MAKERS_WORDS, ' ');
  const rest = words.search(REST);
  return plainPattern(rest < 0 ? words : words.slice(0, rest));
}

/** A name in the base in the same form; its `#` and `*` stay. */
export const plainPattern = (name: string): string =>
  name
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/\be7- /, 'e7-')
    .replaceAll('-', ' ');
