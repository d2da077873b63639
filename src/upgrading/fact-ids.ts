import { CONFIGURATION_FACTS } from './configuration-versions.ts';
import { EDITION_FACT } from './edition-step.ts';
import { preparations } from './preparations/index.ts';
import { BARRING_FACTS } from './usable-ways.ts';
import { PRODUCT_FACT } from './why-no-path.ts';

/** Every fact that upgrade plans name, so that a check can tell a fact that nothing uses. */
export const upgradeFactIds: readonly string[] = [
  ...preparations.flatMap(({ factIds }) => factIds),
  ...CONFIGURATION_FACTS,
  ...BARRING_FACTS,
  EDITION_FACT,
  PRODUCT_FACT,
];
