import type { Release } from '../knowledge/schema.ts';
import type { Question } from './question.ts';

/** Whether a marked text names the target first: `to 2022 from 2016`. */
export const isTurned = (marked: string): boolean =>
  /\b(?:to|onto) (?:a |an )?<[\w.]+>.*\bfrom\b.*</.test(marked) &&
  !/\bfrom\b.*<.*\b(?:to|onto) (?:a |an )?<[\w.]+>/.test(marked);

/** Stems of words that only turn the way round. */
export const TURNING: ReadonlySet<string> = new Set([
  'back',
  'revers',
  'direct',
  'round',
  'around',
  'vice',
  'versa',
  'other',
]);
const BACK = /\bback\b|\brevers\w*|\bother (?:way|direction)\b|\bvice versa\b/i;

/** The way that a message of a thread means, which names one of its ends or none: `and to 2022?`, `from 2016?`, `and back?` */
export function wayInThread(
  { marked, releases }: Question,
  before: readonly Release[],
): readonly Release[] | undefined {
  const [from, to] = before;
  const [named, ...others] = releases;
  if (from === undefined || to === undefined || others.length > 0) return undefined;
  if (named === undefined) return BACK.test(marked) ? [to, from] : undefined;
  const way = /\bfrom\b|> to$/.test(marked) ? [named, to] : [from, named];
  return way[0] === way[1] ? undefined : way;
}
