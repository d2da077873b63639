import type { BaseCheck } from './check.ts';
import { checkChecklists } from './checklists.ts';
import { checkCites } from './cites.ts';
import { checkCoverage } from './coverage.ts';
import { checkDates } from './dates.ts';
import { checkIdentity } from './identity.ts';
import { checkNames } from './names.ts';
import { checkReferences } from './references.ts';
import { checkStyle } from './style.ts';

/** Every check over the base. The build and the tests run them all. */
export const baseChecks: readonly BaseCheck[] = [
  checkIdentity,
  checkNames,
  checkCites,
  checkReferences,
  checkCoverage,
  checkDates,
  checkStyle,
  checkChecklists,
];
