import { withoutDisguise } from '../without-disguise.ts';

/** Characters of what people may write. A note and a reason have to fit a message beside nineteen others. */
export const NOTE_MAX = 300;
export const REASON_MAX = 150;
export const HOST_MAX = 60;

/**
 * What somebody wrote, on one line, without characters that no database or message takes, and not longer than `max`.
 * Empty when nothing is left.
 */
export function cleanWords(text: string, max: number): string {
  const line = text.replace(/\p{Surrogate}/gu, '').replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ');
  const letters = Array.from(withoutDisguise(line).trim());
  return letters.length <= max ? letters.join('') : `${letters.slice(0, max - 1).join('')}…`;
}
