import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Entry } from '../entry.ts';
import { configurationVersion } from './configuration-version.ts';
import { guestOnHost } from './guest-on-host.ts';
import { largestMachine } from './largest-machine.ts';
import { liveMove } from './live-move.ts';
import { releaseFacts } from './release-facts.ts';
import { supportEnd } from './support-end.ts';
import { translation } from './translation.ts';
import { upgradeWay } from './upgrade-way.ts';

/** What is answered by reckoning over several entries of the base. */
export const computedEntries = (knowledge: Knowledge): readonly Entry[] => [
  supportEnd(knowledge),
  ...releaseFacts(knowledge),
  upgradeWay(knowledge),
  liveMove(knowledge),
  guestOnHost(knowledge),
  configurationVersion(knowledge),
  largestMachine(knowledge),
  translation(knowledge),
];
