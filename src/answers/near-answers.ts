import { sentence } from './entries/sentence.ts';
import type { Draft, Entry } from './entry.ts';
import { FIT_MIN, type Fit } from './entry-index.ts';
import type { Question } from './question.ts';
import { otherYears } from './suited.ts';

/** What an entry says that may have been meant instead. */
interface Near {
  readonly entry: Entry;
  readonly draft: Draft;
}

/** An entry that fits this much worse than the best may still be what was meant. */
const MAY_BE_MEANT = 0.1;
const TRIED_MAX = 5;
/** From this fit on there is no doubt what was meant, and from the other one on hardly any. */
const CERTAIN = 1.05;
const RATHER_CERTAIN = 0.85;
/** Characters of what another entry adds. */
const LEAD_MAX = 420;
/** Sentences and cites of the answer itself that come first. */
const OWN_FIRST = 2;

/** What the next best entries say, where they fit hardly worse: the question may have meant that. `newest`: id of a release. */
export function nearAnswers(
  chosen: Entry,
  question: Question,
  fits: readonly Fit[],
  newest: string,
): readonly Near[] {
  const best = fits[0]?.score ?? 0;
  if (best >= CERTAIN || question.wish === 'since' || question.wish === 'removed') return [];
  const least = Math.max(FIT_MIN, best - MAY_BE_MEANT);
  const isOld = ({ releases = [] }: Entry): boolean =>
    question.releases.length === 0 && releases.length > 0 && !releases.includes(newest);
  // Beside a figure stands a figure: who asks for two limits gets both.
  const sameKind = ({ entry }: Fit): number => Number(entry.kind === chosen.kind);
  return fits
    .slice(0, TRIED_MAX)
    .filter(
      ({ entry, score }) =>
        entry !== chosen &&
        score >= least &&
        entry.definition !== true &&
        !isOld(entry) &&
        otherYears(entry, question).length === 0,
    )
    .toSorted((a, b) => sameKind(b) - sameKind(a))
    .flatMap(({ entry }): readonly Near[] => {
      const draft = entry.answer({ ...question, sure: false });
      return draft?.answered === true && draft.lead.length <= LEAD_MAX && !POLAR.test(draft.lead)
        ? [{ entry, draft }]
        : [];
    })
    .slice(0, best >= RATHER_CERTAIN ? 1 : 2);
}

/** A yes or no to another question would be taken for one to this. */
const POLAR = /\b(?:yes|no)\b/i;

const underItsName = (name: string, lead: string): string =>
  lead.startsWith(name) ? lead : `${name}: ${lead}`;

/** Adds what other entries say, under their names, so that nobody takes it for the answer. */
export const withNear = (draft: Draft, near: readonly Near[]): Draft => ({
  ...draft,
  more: [
    ...draft.more.slice(0, OWN_FIRST),
    ...near.map(({ entry, draft: { lead } }) => underItsName(sentence(entry.title).slice(0, -1), lead)),
    ...draft.more.slice(OWN_FIRST),
  ],
  cites: [
    ...draft.cites.slice(0, OWN_FIRST),
    ...near.flatMap((other) => other.draft.cites.slice(0, 1)),
    ...draft.cites.slice(OWN_FIRST),
  ],
});
