import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Reason } from './layout.ts';
import { PlanFacts } from './plan-facts.ts';
import type { NetworkRequest } from './request.ts';

const S2D = 'feature.storage-spaces-direct';
const SMB = 'feature.smb-storage';
export const AZURE_LOCAL = 'network.plan.azure-local';

/** Why no plan can be made for a release and its storage; `undefined` when one can. */
export function refusalOf({ release, storage }: NetworkRequest, knowledge: Knowledge): Reason | undefined {
  const facts = new PlanFacts(knowledge, release);
  const missing = storage === 's2d' ? S2D : storage === 'smb' ? SMB : undefined;
  if (missing === undefined || facts.supports(missing)) return undefined;
  const what = storage === 's2d' ? 'Storage Spaces Direct' : 'virtual machines on SMB shares';
  const why = knowledge
    .fact(missing)
    ?.notApplicable?.find(({ releases }) => releases.includes(release.id))?.why;
  return {
    text: `${release.name} has no support for ${what}.${why === undefined ? '' : ` ${why}`}`,
    cites: sourcesOf(missing, facts),
  };
}

/** The pages on the release; where it is left out as too old, those on the release that brought the feature. */
function sourcesOf(id: string, facts: PlanFacts): Reason['cites'] {
  const own = facts.cites([id]);
  const first = facts.knowledge.releases.find(
    ({ id: release }) => facts.knowledge.valueOf(id, release) !== undefined,
  );
  return own.length > 0 || first === undefined ? own : new PlanFacts(facts.knowledge, first).cites([id]);
}

/** Azure Local is no release of Windows Server, and its host networking is not set up by hand. */
export function azureLocalRefusal(knowledge: Knowledge): Reason {
  const facts = new PlanFacts(knowledge, knowledge.newestServer);
  return {
    text: 'Azure Local sets up its host networking itself, from intents of Network ATC; a layout built by hand is not supported there.',
    cites: facts.cites([AZURE_LOCAL]),
  };
}

export const REFUSAL_FACTS: readonly string[] = [S2D, AZURE_LOCAL];
