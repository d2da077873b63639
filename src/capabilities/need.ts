import type { ResolvedCite } from '../knowledge/knowledge.ts';
import type { Cite } from '../knowledge/schema.ts';
import type { Need } from './capability.ts';
import type { Situation } from './situation.ts';

const NONE: readonly ResolvedCite[] = [];

/** A condition that holds. */
export const yes = (title: string, because: string, cites = NONE): Need => ({
  title,
  status: 'yes',
  because,
  cites,
});

/** A condition that does not hold. */
export const no = (title: string, because: string, cites = NONE): Need => ({
  title,
  status: 'no',
  because,
  cites,
});

/** A condition that is open, and what settles it. */
export const unknown = (title: string, because: string, paste: string, cites = NONE): Need => ({
  title,
  status: 'unknown',
  because,
  paste,
  cites,
});

/** The cites with their sources looked up. */
export const cited = (cites: readonly Cite[], { judged }: Situation): readonly ResolvedCite[] =>
  cites.map((cite) => judged.knowledge.cite(cite));

/** How to settle what the paste leaves open: words to add, or for hardware on order a question to its seller. */
export const add = (words: string, { spec }: Situation, command?: string): string => {
  if (spec.readings.onOrder?.value === true) return `Confirm it at delivery, or add to the paste: ${words}.`;
  const run = command === undefined ? '' : `Paste the output of \`${command}\`, or `;
  return run === '' ? `Add to the paste: ${words}.` : `${run}add to the paste: ${words}.`;
};

/** What to do about a gap of the base, which no output closes. */
export const NO_PASTE_SETTLES = 'No output settles this; the knowledge base needs a page that says so.';
