import type { Capability } from '../capability.ts';
import { editionHas } from '../needs/edition-has.ts';
import { hyperV } from '../needs/hyper-v.ts';
import { intentAdapters } from '../needs/intent-adapters.ts';
import { releaseHas } from '../needs/release-has.ts';

/** Networks of a node that are set up from intents. */
export const networkAtc: Capability = {
  id: 'network-atc',
  title: 'Network ATC',
  names: ['atc', 'network atc', 'networkatc', 'intents'],
  conditions: [
    hyperV,
    releaseHas('feature.network-atc', 'Network ATC'),
    editionHas('capability.network-atc.edition', 'Network ATC'),
    intentAdapters,
  ],
};
