import type { Knowledge } from '../knowledge/knowledge.ts';
import type { UpgradeQuestion } from './move.ts';

const TO_AZURE = 'upgrade.in-place.to-azure-edition';

/** Why the wanted edition does not exist for the wanted release; nothing where it does. */
export function whyNoEdition({ to }: UpgradeQuestion, knowledge: Knowledge): string | undefined {
  if (to.edition !== 'azure-edition') return undefined;
  return knowledge.fact(TO_AZURE)?.notApplicable?.find(({ releases }) => releases.includes(to.release.id))
    ?.why;
}
