import { ecc } from '../../rules/host/ecc.ts';
import { asRule } from '../as-rule.ts';
import { definePractice } from '../define-practice.ts';

export const errorCorrectingMemory = definePractice({
  id: 'bpa.error-correcting-memory',
  check: asRule(ecc),
});
