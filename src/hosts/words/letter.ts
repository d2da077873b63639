/** A letter or digit of any language that is written with blanks between its words, for use in a pattern. */
export const LETTER = '[\\wà-ÿĀ-ɏЀ-ӿ]';
