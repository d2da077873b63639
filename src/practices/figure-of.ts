import type { BestPractice } from '../knowledge/entries.ts';

/** The first number in the figures that the pages of a practice give; `undefined` when they give none. */
export function figureOf({ cites }: BestPractice): number | undefined {
  for (const { figure } of cites) {
    const digits = /\d+(?:\.\d+)?/.exec(String(figure ?? ''))?.[0];
    if (digits !== undefined) return Number(digits);
  }
  return undefined;
}
