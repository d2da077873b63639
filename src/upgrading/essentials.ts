import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Release, Value } from '../knowledge/schema.ts';
import type { UpgradeQuestion } from './move.ts';
import { plainValue } from './plain-value.ts';

const IN_PLACE = 'upgrade.in-place.essentials';
const TO_FULL = 'upgrade.edition.essentials-to-full';

/** The facts that decide what becomes of Essentials. */
export const ESSENTIALS_FACTS = [IN_PLACE, TO_FULL] as const;

/** How Essentials takes a way in place: as it is, or as the full version that it is turned into before. */
export interface EssentialsWay {
  readonly as: 'essentials' | 'full';
  readonly value: Value;
}

/** `undefined`: no page that the base holds names the way for Essentials. */
export function essentialsWay(
  { from, to }: { readonly from: Release; readonly to: Release },
  question: UpgradeQuestion,
  knowledge: Knowledge,
): EssentialsWay | undefined {
  const stays =
    releaseBefore(to, knowledge)?.id === from.id ? plainValue(knowledge, IN_PLACE, to) : undefined;
  if (stays?.value === 'supported') return { as: 'essentials', value: stays };
  const turned = plainValue(knowledge, TO_FULL, from);
  return turned?.value === 'supported' && question.to.edition !== 'essentials'
    ? { as: 'full', value: turned }
    : undefined;
}

/** Whether a host that set out as Essentials is still that on a release in the middle of its path. */
export const arrivesAsEssentials = (release: Release, knowledge: Knowledge): boolean =>
  plainValue(knowledge, IN_PLACE, release)?.value === 'supported';

/** The facts on one step are about coming from the release before, and no other. */
export const releaseBefore = (release: Release, { releases }: Knowledge): Release | undefined =>
  releases
    .filter((one) => one.kind === release.kind && one.released < release.released)
    .toSorted((one, other) => one.released.localeCompare(other.released))
    .at(-1);
