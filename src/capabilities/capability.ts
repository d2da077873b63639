import type { ResolvedCite } from '../knowledge/knowledge.ts';
import { NO_PASTE_SETTLES } from './need.ts';
import type { Situation } from './situation.ts';

/** Missing is never failed and never passed: it is unknown. */
export type Status = 'yes' | 'no' | 'unknown';

/** One condition of a capability, judged. */
export interface Need {
  readonly title: string;
  readonly status: Status;
  /** What was found and what is needed, in sentences. */
  readonly because: string;
  /** What would settle an unknown; absent for a yes and a no. */
  readonly paste?: string;
  /** Empty where it rests on what the paste says alone. */
  readonly cites: readonly ResolvedCite[];
}

/** A condition before it is judged. */
export interface Condition {
  /** The facts of the base that it rests on. */
  readonly factIds: readonly string[];
  /** The rules whose findings it looks at, besides the basic verdict. */
  readonly ruleIds?: readonly string[];
  /** `undefined`: the condition is not about this machine or release. Never throws. */
  readonly judge: (situation: Situation) => Need | undefined;
}

/** Something that a host can do for its owner. */
export interface Capability {
  readonly id: string;
  readonly title: string;
  /** Names that people call it, lower case, with blanks for hyphens. */
  readonly names: readonly string[];
  readonly conditions: readonly Condition[];
}

/** A capability, judged. */
export interface JudgedCapability extends Pick<Capability, 'id' | 'title'> {
  readonly status: Status;
  /** Why: the first need that decides, in sentences; for a yes at most three of those that decided. */
  readonly because: string;
  /** What would settle an unknown, each thing once. */
  readonly pastes: readonly string[];
  readonly needs: readonly Need[];
}

/** Any no is a no; without one any unknown is an unknown, first of all one that something settles. */
export function judgeCapability(
  { id, title, conditions }: Capability,
  situation: Situation,
): JudgedCapability {
  const needs = conditions.flatMap((condition) => condition.judge(situation) ?? []);
  const open = needs.filter(({ status }) => status === 'unknown').toSorted(settledFirst);
  const deciding = needs.find(({ status }) => status === 'no') ?? open[0];
  return {
    id,
    title,
    status: deciding?.status ?? 'yes',
    because: deciding?.because ?? reasonsOf(needs),
    pastes: [...new Set(open.map(({ paste = '' }) => paste))],
    needs,
  };
}

const settledFirst = (one: Need, other: Need): number =>
  Number(one.paste === NO_PASTE_SETTLES) - Number(other.paste === NO_PASTE_SETTLES);

/** Most reasons that are given for a yes. */
const REASONS_MAX = 3;

/**
 * Why nothing stands against it, each reason in its first sentence. The basic verdict comes first and holds for every
 * capability, so it is said only where there is room; what the machine itself brings comes last and tells most.
 */
const reasonsOf = (needs: readonly Need[]): string =>
  [...new Set(needs.slice(-REASONS_MAX).map(({ because }) => firstSentence(because)))].join(' ');

function firstSentence(text: string): string {
  const end = text.search(/[.:](?:\s|$)/);
  return end === -1 ? text : `${text.slice(0, end)}.`;
}
