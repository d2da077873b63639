import type { Draft } from './draft.ts';
import type { Reason } from './layout.ts';
import type { PlanFacts } from './plan-facts.ts';
import type { Question } from './question.ts';
import { preferences, requirements } from './rules/index.ts';
import type { Preference } from './rules/preference.ts';
import type { Requirement } from './rules/requirement.ts';

/** A rule that a layout breaks. The sources are looked up only for what is shown. */
export interface Breach {
  readonly requirement: Requirement;
  readonly text: string;
  /** Of the release on which it breaks the rule. */
  readonly facts: PlanFacts;
}

/** Why a layout is forbidden, with the sources. */
export const reasonOf = ({ requirement, text, facts }: Breach): Reason => ({
  text,
  cites: facts.cites(requirement.factIds),
});

/** A layout with what it costs by each preference. */
export interface Weighed {
  readonly draft: Draft;
  /** One figure for each preference, in their order. */
  readonly penalties: readonly number[];
  /** The first rule it breaks, and why; absent when it breaks none. */
  readonly breaks?: Breach;
}

export function weigh(draft: Draft, question: Question): Weighed {
  const breaks = brokenBy(draft, question);
  return {
    draft,
    penalties: preferences.map(({ penalty }) => penalty(draft, question)),
    ...(breaks === undefined ? {} : { breaks }),
  };
}

/** The best of several layouts that break no rule; the first of equals. Gives up on a layout as soon as it is worse. */
export function bestOf(drafts: readonly Draft[], question: Question): Weighed | undefined {
  let best: Weighed | undefined;
  for (const draft of drafts) {
    if (brokenBy(draft, question) !== undefined) continue;
    const penalties = penaltiesBelow(best?.penalties, draft, question);
    if (penalties !== undefined) best = { draft, penalties };
  }
  return best;
}

/** The figures of a layout that is better than the best so far; `undefined` for any other. */
function penaltiesBelow(
  best: readonly number[] | undefined,
  draft: Draft,
  question: Question,
): readonly number[] | undefined {
  const penalties: number[] = [];
  let isBetter = best === undefined;
  for (const [index, { penalty }] of preferences.entries()) {
    const one = penalty(draft, question);
    const other = best?.[index] ?? 0;
    if (!isBetter && one > other) return undefined;
    isBetter ||= one < other;
    penalties.push(one);
  }
  return isBetter ? penalties : undefined;
}

/** The first rule that a layout breaks, on the release or on the one that comes later. */
export function brokenBy(draft: Draft, question: Question): Breach | undefined {
  const { nextFacts } = question;
  const questions = nextFacts === undefined ? [question] : [question, { ...question, facts: nextFacts }];
  for (const asked of questions) {
    for (const requirement of requirements) {
      const text = requirement.broken(draft, asked);
      if (text !== undefined) return { requirement, text, facts: asked.facts };
    }
  }
  return undefined;
}

/** Orders layouts, the best first. Equal ones keep their order. */
export function compareWeighed(a: Weighed, b: Weighed): number {
  const index = firstDifference(a, b);
  return index === -1 ? 0 : (a.penalties[index] ?? 0) - (b.penalties[index] ?? 0);
}

const firstDifference = (a: Weighed, b: Weighed): number =>
  a.penalties.findIndex((penalty, index) => penalty !== b.penalties[index]);

/** What speaks for a layout. */
export const gainsOf = ({ draft, penalties }: Weighed, question: Question): readonly Reason[] =>
  preferences.flatMap((preference, index) =>
    (penalties[index] ?? 0) > 0 ? [] : reason(preference, preference.gained?.(draft, question), question),
  );

/** What a layout does without. */
export const lacksOf = ({ draft, penalties }: Weighed, question: Question): readonly Reason[] =>
  preferences.flatMap((preference, index) =>
    (penalties[index] ?? 0) > 0 && preference.minor !== true
      ? reason(preference, preference.lost?.(draft, question), question)
      : [],
  );

/** Why a layout ranks below another; none for one that is as good. */
export function belowBecause(lower: Weighed, upper: Weighed, question: Question): Reason | undefined {
  const preference = preferences[firstDifference(lower, upper)];
  if (preference === undefined) return undefined;
  return reason(preference, preference.lost?.(lower.draft, question), question)[0];
}

const reason = ({ factIds }: Preference, text: string | undefined, { facts }: Question): readonly Reason[] =>
  text === undefined ? [] : [{ text, cites: facts.cites(factIds) }];
