import { gibPer } from '../../hosts/units.ts';

const WORDS: Readonly<Record<string, number>> = {
  a: 1,
  single: 1,
  one: 1,
  two: 2,
  dual: 2,
  three: 3,
  four: 4,
  quad: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};

/** Digits, or a number in a word; for regular expressions. */
export const COUNT = String.raw`(\d{1,6}|${Object.keys(WORDS).join('|')})`;
/** An amount of memory or storage, digits and unit in a group each. */
export const SIZE = String.raw`(\d{1,7}(?:\.\d{1,3})?)\s*-?(tib|gib|mib|tb|gb|mb|gigs?|t|g|m)(?![a-z0-9])`;

/** The number that digits or a word mean. */
export const countOf = (text = ''): number => WORDS[text] ?? Number(text);

/** One MiB in GiB: amounts are whole ones, so that sums of them are exact. */
const MIB = 2 ** -10;

/** GiB of an amount that `SIZE` matched, to the MiB. */
export const gibOf = (digits = '', unit = ''): number =>
  Math.round((Number(digits) * gibPer(unit)) / MIB) * MIB;
