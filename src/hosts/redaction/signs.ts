import type { Signs } from './shapes.ts';

/** Counts the signs of a line in one pass. */
export function signsOf(text: string): Signs {
  const signs = {
    at: 0,
    backslashes: 0,
    slashes: 0,
    dots: 0,
    dottedWords: 0,
    colons: 0,
    dashes: 0,
    equals: 0,
    pluses: 0,
  };
  for (let index = 0; index < text.length; index += 1) {
    switch (text.charCodeAt(index)) {
      case AT:
        signs.at += 1;
        break;
      case BACKSLASH:
        signs.backslashes += 1;
        break;
      case SLASH:
        signs.slashes += 1;
        break;
      case EQUALS:
        signs.equals += 1;
        break;
      case PLUS:
        signs.pluses += 1;
        break;
      case DOT:
        if (isInside(text, index)) signs.dots += 1;
        if (text.charCodeAt(index + 1) >= FIRST_LETTER) signs.dottedWords += 1;
        break;
      case COLON:
        if (isInside(text, index)) signs.colons += text.charCodeAt(index + 1) === COLON ? DOUBLE_COLON : 1;
        break;
      case DASH:
        if (isInside(text, index)) signs.dashes += 1;
        break;
    }
  }
  return signs;
}

/** Short for many colons in an address. */
const DOUBLE_COLON = 3;
const AT = 0x40;
const BACKSLASH = 0x5c;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const PLUS = 0x2b;
const DOT = 0x2e;
const COLON = 0x3a;
const DASH = 0x2d;
const FIRST_LETTER = 0x41;
const BLANK = 0x20;

/** Whether something stands right behind: a mark at the end of a word separates nothing. */
const isInside = (text: string, index: number): boolean =>
  index + 1 < text.length && text.charCodeAt(index + 1) > BLANK;
