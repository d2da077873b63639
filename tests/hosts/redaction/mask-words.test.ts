import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mask } from '../../../src/hosts/redaction/mask.ts';
import { maskWords } from '../../../src/hosts/redaction/mask-words.ts';

const WORDS = ['hv01', 'hv01.corp', 'Kiosk', 'a-b_c', 'zürich'];
const PIECES = [
  ...WORDS,
  'HV01',
  'kIOSK',
  '\u212Aiosk',
  'kio\u017Fk',
  'é',
  '𝐀',
  'İ',
  'ͅ',
  ' ',
  '.',
  '-',
  '_',
  '\n',
  'x',
];

/** What the words mean: each by itself, the longest first, in capitals or not. */
function expected(text: string, words: readonly string[]): string {
  const longestFirst = words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return text.replace(pattern, mask);
}

it('masks what a pattern of all words would mask', () => {
  const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(texts, fc.subarray(WORDS, { minLength: 1 }), (text, words) => {
      expect(maskWords(text, words)).toBe(expected(text, words));
    }),
    { numRuns: 3_000 },
  );
});
