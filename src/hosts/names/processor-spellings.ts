/** How chat shortens the name of a processor, and the whole names that it may stand for. */
const SHORTENED: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^i[3579] ?\d{3,5}/, ['core ']],
  [/^m[357] \d/, ['core ']],
  [/^ultra [3579] /, ['core ']],
  [/^(?:platinum|gold|silver|bronze) \d/, ['xeon ']],
  [/^(?:e[357]?|d|w[3579]?) \d{4}/, ['xeon ']],
  [/^\d{4}[a-z]? v[2-6]$/, ['xeon e3 ', 'xeon e5 ', 'xeon e7 ']],
  [/^[exlw]\d{4}[a-z]?$/, ['xeon ', 'pentium ', 'celeron ', 'core 2 duo ', 'core 2 extreme ']],
  [/^q[689]\d{3}s?$/, ['core 2 quad ']],
  [/^[jn]\d{4}$/, ['celeron ', 'pentium ', 'pentium silver ']],
  [/^threadripper /, ['ryzen ']],
  [
    /^[1-9]\d{2}0x(?:3d)?$/,
    ['ryzen 3 ', 'ryzen 5 ', 'ryzen 7 ', 'ryzen 9 ', 'ryzen threadripper ', 'core i7 ', 'core i9 '],
  ],
];

/** `xeon 6338`, `ryzen 5950x`: the word between, which people leave out. */
const WORD_BETWEEN: readonly (readonly [RegExp, readonly string[]])[] = [
  // Older than Gold and Bronze, and sold with a letter that people leave out; Gold has four of the numbers again.
  [
    /^xeon (?=(?:3[2-5][1-8]0|7[345]\d[05]|51(?:[13456]0|48)|52(?:05|38|4[08]|60|7[02])|53(?:10|3[05]|45|55|65)|54(?:05|10|[3-7]0|[678]2)|55(?:0[2346]|[3-7]0|90)|56\d\d)$)/,
    ['', 'e', 'x', 'l', 'w'],
  ],
  [/^xeon (?=5[1345]20$)/, ['gold ', '', 'e', 'x', 'l']],
  [/^xeon (?=\d{4}[a-z+]{0,3}$)/, ['platinum ', 'gold ', 'silver ', 'bronze ', '']],
  [/^xeon (?=\d{4}[a-z]? v[2-6]$)/, ['e3 ', 'e5 ', 'e7 ']],
  [/^ryzen (?=\d{4}[a-z\d]{0,4}$)/, ['3 ', '5 ', '7 ', '9 ', 'threadripper ']],
];

/**
 * Whole names that a short one may stand for: `2690v4` may be `xeon e5 2690 v4`. Both are in the plain form of
 * `reduceBrand`. The name itself is among them only where it can stand as it is.
 */
export function spellOut(name: string): readonly string[] {
  const plain = tidy(name);
  for (const [pattern, starts] of SHORTENED) {
    if (pattern.test(plain)) return starts.map((start) => start + plain);
  }
  for (const [pattern, words] of WORD_BETWEEN) {
    const start = pattern.exec(plain)?.[0];
    if (start !== undefined) return words.map((word) => start + word + plain.slice(start.length));
  }
  return [plain];
}

/** Blanks where the makers write them, and without the words that their own names leave out. */
const tidy = (name: string): string =>
  name
    .replace(/\b(?:scalable|embedded) /g, '')
    .replace(/^xeon 6 (?=\d{4})/, 'xeon ')
    .replace(/(\d[a-z]?)v([2-6])$/, '$1 v$2')
    .replace(/\b(e[357])(\d{4})(?= |$)/, '$1 $2')
    .replace(/\b(i[3579])(\d{4,5})/, '$1 $2')
    .replace(/\b(platinum|gold|silver|bronze)(\d{4})/, '$1 $2')
    .replace(/^core ?2 ?(duo|quad|extreme|solo)/, 'core 2 $1');
