import type { Knowledge } from '../knowledge/knowledge.ts';
import { resolveCites } from '../rules/backing.ts';
import type { UpgradeQuestion } from './move.ts';
import { noteAfter, plainValue } from './plain-value.ts';
import type { Step } from './plan-upgrade.ts';

/** The fact that this step rests on. */
export const EDITION_FACT = 'upgrade.edition.standard-to-datacenter';

/** From Standard to Datacenter within one release: no upgrade, a new product key. */
export function editionStep({ from, to }: UpgradeQuestion, knowledge: Knowledge): Step | undefined {
  const isAsked = from.edition === 'standard' && to.edition === 'datacenter';
  const value = plainValue(knowledge, EDITION_FACT, to.release);
  if (!isAsked || from.release.id !== to.release.id || value?.value !== 'supported') return undefined;
  const cites = resolveCites(value.cites, knowledge);
  return {
    from: from.release,
    to: to.release,
    way: 'edition',
    because: `${to.release.name} can be turned from Standard into Datacenter where it stands.${noteAfter(value)}`,
    irreversible: [],
    before: [
      {
        id: 'target-editions',
        title: 'Look whether Datacenter is among the editions it can become, and turn it into that',
        because: 'The list that the command prints is what this installation can become.',
        command:
          'DISM /online /Get-TargetEditions; DISM /online /Set-Edition:ServerDatacenter /ProductKey:<key> /AcceptEula',
        cites,
      },
    ],
    after: [],
    cites,
  };
}
