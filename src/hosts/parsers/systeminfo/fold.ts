/**
 * Text as it is compared: case, accents, apostrophes, the width of punctuation and the number of blanks differ
 * between releases and get lost on the way.
 */
export function fold(text: string): string {
  const folded = isAscii(text) ? text.toLowerCase().trim() : foldLetters(text);
  return TO_CLEAN.test(folded) ? folded.replace(/['’`´]/g, '').replace(/\s+/g, ' ') : folded;
}

const foldLetters = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/ł/g, 'l').trim();

const TO_CLEAN = /['’`´\t]|\s\s/;

/** What is left of a label once every letter outside ASCII was eaten or turned into other signs. */
export const skeleton = (text: string): string => text.toLowerCase().replace(/[^a-z\d()]/g, '');

export const isAscii = (text: string): boolean => /^[\t\x20-\x7e]*$/.test(text);
