import { agree, isFamilyName } from './agreement.ts';
import type { Readings } from './host-spec.ts';

/** What two pastes say differently, so that they cannot be about one machine. */
export type Difference = 'model' | 'processor' | 'memory' | 'system';

/**
 * What plainly tells two machines apart; `undefined` when nothing does, which does not prove that they are one.
 * Adapters can be added, switches can be flipped: those tell nothing. Memory can be added as well, but who adds some
 * pastes the whole again.
 */
export function differenceOf(one: Readings, other: Readings): Difference | undefined {
  if (areOtherNames(one.model?.value, other.model?.value)) return 'model';
  if (areOtherProcessors(one.cpuModel?.value, other.cpuModel?.value)) return 'processor';
  const [memory, otherMemory] = [one.memoryGiB?.value, other.memoryGiB?.value];
  if (memory !== undefined && otherMemory !== undefined && !agree('memoryGiB', memory, otherMemory))
    return 'memory';
  const isOtherSystem =
    differs(one.osRelease?.value, other.osRelease?.value) ||
    differs(one.edition?.value, other.edition?.value) ||
    differs(one.build?.value, other.build?.value);
  return isOtherSystem ? 'system' : undefined;
}

const differs = <T>(one: T | undefined, other: T | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other;

/** `Intel64 Family 6 Model 85` tells too little to contradict a name. */
function areOtherProcessors(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  if (isFamilyName(one) || isFamilyName(other))
    return isFamilyName(one) && isFamilyName(other) && one !== other;
  const [a, b] = [withoutClock(one), withoutClock(other)];
  const [generation, otherGeneration] = [generationOf(a), generationOf(b)];
  return areOtherNames(a, b) || differs(generation, otherGeneration);
}

const withoutClock = (name: string): string => name.replace(/@?\s?\d{1,2}(?:[.,]\d{1,3})?\s?[GM]Hz/gi, ' ');

/** The version of a Xeon E5, `v4`, also where it is written to its number. */
const generationOf = (name: string): string | undefined => /v\d{1,2}(?!\d)/i.exec(name)?.[0].toLowerCase();

/** Two names share a number of their model (`R740`, `2690`), or where they have none, a word. */
function areOtherNames(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  if (isPartOf(one, other) || isPartOf(other, one)) return false;
  const [numbers, otherNumbers] = [numbersIn(one), numbersIn(other)];
  if (numbers.length > 0 && otherNumbers.length > 0) return !shareOne(numbers, otherNumbers);
  return !shareOne(wordsIn(one), wordsIn(other));
}

const isPartOf = (part: string, whole: string): boolean => letters(whole).includes(letters(part));
const letters = (name: string): string => name.toLowerCase().replace(/[^a-z\d]/g, '');
const wordsIn = (name: string): readonly string[] => name.toLowerCase().match(/[a-z\d]+/g) ?? [];
/** Three figures or more, with the letters around them except a version behind. */
const numbersIn = (name: string): readonly string[] =>
  (name.toLowerCase().match(/[a-z]{0,4}\d{3,5}[a-z]{0,3}/g) ?? []).map((number) => number.replace(/v$/, ''));
const shareOne = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((word) => other.includes(word));
