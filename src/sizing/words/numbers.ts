import { gibPer } from '../../hosts/units.ts';
import { NUMBER_WORDS } from '../../hosts/words/number-words.ts';

/** Digits, or a number in a word; for regular expressions. */
export const COUNT = String.raw`(\d{1,6}|${Object.keys(NUMBER_WORDS).join('|')})`;
/** An amount of memory or storage, digits and unit in a group each. */
export const SIZE = String.raw`(\d{1,7}(?:\.\d{1,3})?)\s*-?(tib|gib|mib|tb|gb|mb|gigs?|t|g|m)(?![a-z0-9])`;

/** The number that digits or a word mean. */
export const countOf = (text = ''): number => NUMBER_WORDS[text] ?? Number(text);

/** One MiB in GiB: amounts are whole ones, so that sums of them are exact. */
const MIB = 2 ** -10;

/** GiB of an amount that `SIZE` matched, to the MiB. */
export const gibOf = (digits = '', unit = ''): number =>
  Math.round((Number(digits) * gibPer(unit)) / MIB) * MIB;
