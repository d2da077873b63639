import type { PairRule } from '../pair-rule.ts';
import { authentication } from './authentication.ts';
import { configurationVersion } from './configuration-version.ts';
import { hosts } from './hosts.ts';
import { memory } from './memory.ts';
import { processorFeatures } from './processor-features.ts';
import { processorMaker } from './processor-maker.ts';
import { release } from './release.ts';
import { storage } from './storage.ts';
import { switchNames } from './switch-names.ts';

/** Every rule over two hosts, what decides first. A rule that is not in this list does not run. */
export const pairRules: readonly PairRule[] = [
  hosts,
  processorMaker,
  processorFeatures,
  release,
  configurationVersion,
  authentication,
  switchNames,
  memory,
  storage,
];
