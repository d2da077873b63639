import type { Told } from '../hosts/setup/fields.ts';
import { type Item, met, type PracticeOutcome, unknown, unmet } from './practice-outcome.ts';

interface Criterion<T, V> {
  readonly objects: readonly T[];
  /** One of them and several of them: `virtual machine`, `virtual machines`. */
  readonly things: readonly [one: string, several: string];
  /** What a breaking one is, after "is": `paused`. */
  readonly fault: string;
  readonly nameOf: (object: T) => string;
  /** What is judged; `undefined`: the paste does not tell it of this object. */
  readonly value: (object: T) => Told<V> | undefined;
  readonly breaks: (value: V, object: T) => boolean;
}

/**
 * Judges every object of a list. One that breaks the practice is enough to leave it unmet; one of which the paste
 * does not tell enough keeps it unknown; it is met only when all were seen.
 */
export function judgeEach<T, V>(criterion: Criterion<T, V>): PracticeOutcome {
  const { objects, things, fault, nameOf, value, breaks } = criterion;
  if (objects.length === 0) return unknown(`The paste shows no ${things[0]}.`);
  const broken: Item[] = [];
  const open: string[] = [];
  for (const object of objects) {
    const told = value(object);
    if (told === undefined) open.push(nameOf(object));
    else if (breaks(told.value, object)) broken.push({ name: nameOf(object), line: told.line });
  }
  const all =
    objects.length === 1
      ? `The one ${things[0]} in the paste`
      : `Of the ${objects.length} ${things[1]} in the paste`;
  if (broken.length > 0) {
    const names = namesOf(broken);
    return unmet(
      objects.length === 1 ? `${all} is ${fault}: ${names}.` : `${all}, ${fault}: ${names}.`,
      broken,
    );
  }
  if (open.length > 0) {
    return unknown(
      `The paste does not show whether ${listed(open)} ${open.length === 1 ? 'is' : 'are'} ${fault}.`,
    );
  }
  return met(objects.length === 1 ? `${all} is not ${fault}.` : `${all} none is ${fault}.`);
}

/** Most names in a sentence; the items have all of them. */
const NAMED_MAX = 8;

/** Names in a sentence, the rest counted. */
export function listed(names: readonly string[]): string {
  const distinct = [...new Set(names)];
  const more = distinct.length - NAMED_MAX;
  return more > 0 ? `${distinct.slice(0, NAMED_MAX).join(', ')} and ${more} more` : distinct.join(', ');
}

export const namesOf = (items: readonly Item[]): string => listed(items.map(({ name }) => name));

/** The name that the paste gives, or a word for having none. */
export const nameOr = (told: Told<string> | undefined, otherwise: string): string => told?.value ?? otherwise;
