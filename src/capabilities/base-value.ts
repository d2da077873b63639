import type { Edition, Fact, Value } from '../knowledge/schema.ts';
import type { Situation } from './situation.ts';

/** What the base says on one fact for the judged release. */
export type BaseAnswer =
  | { readonly kind: 'value'; readonly value: Value }
  /** The fact is not about the release; the cites are those of the first value, which says when it began. */
  | { readonly kind: 'exempt'; readonly why: string; readonly cites: Value['cites'] }
  | { readonly kind: 'gap'; readonly why: string };

/** The plain value of a fact: without a refinement by an update or a configuration, unless `refinement` names it. */
export function baseAnswer(
  factId: string,
  { judged }: Situation,
  { edition, refinement }: { readonly edition?: Edition; readonly refinement?: string } = {},
): BaseAnswer {
  const { knowledge, release } = judged;
  const fact = knowledge.fact(factId);
  const exempt = fact?.notApplicable?.find(({ releases }) => releases.includes(release.id));
  if (exempt !== undefined) return { kind: 'exempt', why: exempt.why, cites: fact?.values[0]?.cites ?? [] };
  const value = knowledge
    .valuesOf(factId, release.id, edition === undefined ? {} : { edition })
    .find(({ scope }) => scope?.with === refinement);
  return value === undefined ? { kind: 'gap', why: gapWhy(fact, release.id) } : { kind: 'value', value };
}

const gapWhy = (fact: Fact | undefined, releaseId: string): string =>
  fact?.unverified?.find(({ releases }) => releases.includes(releaseId))?.why ??
  'The base has no value of it.';

/** Whether a state says that the thing is there. */
export const isThere = ({ value }: Value): boolean => value === 'supported' || value === 'deprecated';

/** A note as a further sentence. */
export const noteOf = ({ note }: Value): string => (note === undefined ? '' : ` ${note}`);

/** The names of a fact of the unit `list`. */
export const namesIn = ({ value }: Value): readonly string[] => String(value).split(', ');
