import type { Knowledge } from '../knowledge/knowledge.ts';
import { computedEntries } from './computed/index.ts';
import { factEntries } from './entries/from-facts.ts';
import { faultEntries } from './entries/from-faults.ts';
import { practiceEntries } from './entries/from-practices.ts';
import { termEntries } from './entries/from-terms.ts';
import { topicEntries } from './entries/from-topics.ts';
import type { Entry } from './entry.ts';

/** Everything that answers. Of two that fit equally well the earlier one does: figures before prose, prose before words. */
export const allEntries = (knowledge: Knowledge): readonly Entry[] => [
  ...computedEntries(knowledge),
  ...factEntries(knowledge),
  ...topicEntries(knowledge),
  ...faultEntries(knowledge),
  ...practiceEntries(knowledge),
  ...termEntries(knowledge),
];
