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
}

/**
 * Layouts with their figures, the best first, equal ones in their order. Each preference is asked only of those that
 * all before it leave equal, and of the worse ones only when it is their turn: most are never weighed to the end.
 */
export function* inOrder(
  drafts: readonly Draft[],
  question: Question,
  penalties: readonly number[] = [],
): Generator<Weighed, void> {
  const preference = preferences[penalties.length];
  if (preference === undefined) {
    for (const draft of drafts) yield { draft, penalties };
    return;
  }
  const groups = new Map<number, Draft[]>();
  for (const draft of drafts) {
    const penalty = preference.penalty(draft, question);
    const group = groups.get(penalty);
    if (group === undefined) groups.set(penalty, [draft]);
    else group.push(draft);
  }
  for (const [penalty, group] of [...groups].toSorted(([a], [b]) => a - b)) {
    yield* inOrder(group, question, [...penalties, penalty]);
  }
}

/** The best of several layouts that break no rule; the first of equals. */
export function bestOf(drafts: readonly Draft[], question: Question): Weighed | undefined {
  for (const weighed of inOrder(drafts, question)) {
    if (brokenBy(weighed.draft, question) === undefined) return weighed;
  }
  return undefined;
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
